// target: linux-x64 linux-arm64 linux-arm linux-x86 linux-musl-x64 osx-arm64 browser-wasm linux-s390x linux-riscv64 linux-ppc64le
// Bit-fields in a union. Not on Windows, where Microsoft's compilers let them not align the union, and mingw does.
union overlaid {
    unsigned low : 4;
    int whole;
    struct {
        unsigned char first : 4;
        unsigned char second : 4;
    };
    long long big : 40;
};
