# Mono for 32-bit Arm under qemu's user emulation.
rid=linux-arm debian=armhf
. "$here/targets/mono.sh"
needs+=(arm-linux-gnueabihf-gcc:gcc-arm-linux-gnueabihf qemu-arm:qemu-user)
prepare() { prepare_mono armhf; }
start() { timeout "$limit" qemu-arm -L "$work/sysroots/armhf" "$mono" "$app/crossarch.exe" "$@"; }
