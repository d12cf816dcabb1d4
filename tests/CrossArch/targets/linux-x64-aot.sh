# NativeAOT on this machine.
rid=linux-x64 dialect=library limit=300
needs=(cmake:cmake gcc:gcc)
prepare() { publish -r linux-x64 -p:CrossArchNative=true -p:CppCompilerAndLinker=gcc; }
start() { timeout -k 10 "$limit" "$app/crossarch" "$@"; }
