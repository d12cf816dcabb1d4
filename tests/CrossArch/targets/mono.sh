# What the targets that Mono runs have in common: the DllImport dialect for .NET Framework 4.7.2, and Mono's own class library.
dialect=dll limit=600
needs=(cmake:cmake dpkg-deb:dpkg)
prepare_mono() {
  local architecture=$1
  make_sysroot "$architecture" libstdc++6 mono-runtime libmono-corlib4.5-cil libmono-system-core4.0-cil libmono-system4.0-cil libmono-system-numerics4.0-cil \
    libmono-system-runtime4.0-cil only:mono-devel || return 1
  # The library folder that Debian's wrapper would put in.
  sed -i "s|\$mono_libdir|$sysroot/usr/lib|" "$sysroot/etc/mono/config"
  write_seeds || return 1
  dotnet build "$here/Runner" -c Release -v quiet --nologo -p:CrossArchDialect=dll &&
    cp "$work"/bin/Interop.CrossArch.Runner/Release/net472/* "$app" && cp "$work/seeds.txt" "$app"
}
# The facades, through which assemblies for .NET Standard find the class library, are in Debian's mono-devel. It needs nothing else of that.
export MONO_PATH="$work/sysroots/$debian/usr/lib/mono/4.5:$work/sysroots/$debian/usr/lib/mono/4.5/Facades"
export MONO_GAC_PREFIX="$work/sysroots/$debian/usr" MONO_CFG_DIR="$work/sysroots/$debian/etc"
# A process that ends shall end at once: a debugger, which Mono calls when one is there, cannot tell the emulator from the program.
export MONO_DEBUG=no-gdb-backtrace
mono="$work/sysroots/$debian/usr/bin/mono-sgen"
