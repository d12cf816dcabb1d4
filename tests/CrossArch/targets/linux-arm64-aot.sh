# NativeAOT under qemu's user emulation.
rid=linux-arm64 dialect=library limit=600
needs=(cmake:cmake aarch64-linux-gnu-gcc:gcc-aarch64-linux-gnu qemu-aarch64:qemu-user)
prepare() {
  make_sysroot arm64 libstdc++6 libssl3 libgcc-s1 &&
    publish -r linux-arm64 -p:CrossArchNative=true -p:CppCompilerAndLinker=aarch64-linux-gnu-gcc -p:ObjCopyName=aarch64-linux-gnu-objcopy
}
start() { timeout -k 10 "$limit" qemu-aarch64 -L "$work/sysroots/arm64" "$app/crossarch" "$@"; }
