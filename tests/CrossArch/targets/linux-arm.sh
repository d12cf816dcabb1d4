# Mono for 32-bit Arm under qemu's user emulation.
rid=linux-arm debian=armhf
. "$here/targets/mono.sh"
needs+=(arm-linux-gnueabihf-gcc:gcc-arm-linux-gnueabihf qemu-arm:qemu-user)
prepare() { prepare_mono armhf; }
# Mono 6.8 has defects of its own there, which imports written by hand show as well: a record of doubles behind a float begins in an odd
# register; a float takes a register that is left when a double is on the stack already, where it should follow; and a double at an odd
# address is read wrong or ends the process, without any call.
start() {
  local breaks=('breaks:ArgumentTests.Both(' 'breaks:kind: "packed1"') kind
  for kind in one_double two_doubles three_doubles four_doubles doubles2 doubles4 deep_double; do
    breaks+=("breaks:kind: \"$kind\", position: AmongOthers")
  done
  timeout -k 10 "$limit" qemu-arm -L "$work/sysroots/armhf" "$mono" "$app/crossarch.exe" "${breaks[@]}" "$@"
}
