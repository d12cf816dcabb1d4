# Mono on a big-endian machine, under qemu's user emulation.
rid=linux-s390x debian=s390x
. "$here/targets/mono.sh"
needs+=(s390x-linux-gnu-gcc:gcc-s390x-linux-gnu qemu-s390x:qemu-user)
prepare() { prepare_mono s390x; }
# Mono 6.8 has defects of its own there: its compiler aborts on records of one floating-point number where registers run out, it dies of a
# callback with three bytes, and takes for memory what C has in a floating-point register, where the number is two records deep.
start() {
  QEMU_RESERVED_VA=4G timeout -k 10 "$limit" qemu-s390x -L "$work/sysroots/s390x" "$mono" "$app/crossarch.exe" \
    'breaks:kind: "one_double", position: AmongOthers' 'breaks:kind: "one_float", position: AmongOthers' 'breaks:kind: "three_bytes", position: Callback' \
    'breaks:kind: "deep_double", position: AmongOthers' 'breaks:kind: "deep_double", position: Callback' 'breaks:kind: "deep_double", position: PointerToFunction' \
    'breaks:kind: "deep_double", position: Parameter)' "$@"
}
