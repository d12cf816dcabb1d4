# Mono in 32 bits on this machine, through the loader of its sysroot.
rid=linux-x86 debian=i386
. "$here/targets/mono.sh"
needs+=(i686-linux-gnu-gcc:gcc-i686-linux-gnu)
prepare() { prepare_mono i386; }
start() {
  local sysroot="$work/sysroots/i386"
  timeout -k 10 "$limit" "$sysroot/lib/ld-linux.so.2" --library-path "$sysroot/lib/i386-linux-gnu:$sysroot/usr/lib/i386-linux-gnu:$sysroot/usr/lib:$app" "$mono" "$app/crossarch.exe" "$@"
}
