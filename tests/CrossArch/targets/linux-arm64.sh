# .NET 10 under qemu's user emulation. With memory that is never writable and executable at once it crashes there one time in five.
rid=linux-arm64 dialect=library limit=1800
needs=(cmake:cmake aarch64-linux-gnu-gcc:gcc-aarch64-linux-gnu qemu-aarch64:qemu-user)
prepare() { make_sysroot arm64 libstdc++6 libssl3 libgcc-s1 && publish -r linux-arm64 --self-contained; }
start() { DOTNET_EnableWriteXorExecute=0 timeout -k 10 "$limit" qemu-aarch64 -L "$work/sysroots/arm64" "$app/crossarch" "$@"; }
