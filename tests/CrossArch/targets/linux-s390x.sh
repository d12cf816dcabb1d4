# Mono on a big-endian machine, under qemu's user emulation.
rid=linux-s390x debian=s390x
. "$here/targets/mono.sh"
needs+=(s390x-linux-gnu-gcc:gcc-s390x-linux-gnu qemu-s390x:qemu-user)
prepare() { prepare_mono s390x; }
start() { QEMU_RESERVED_VA=4G timeout "$limit" qemu-s390x -L "$work/sysroots/s390x" "$mono" "$app/crossarch.exe"; }
