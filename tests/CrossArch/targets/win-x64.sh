# .NET 10 under wine. Without winedbg.exe=d an unhandled exception ends with exit code 0.
rid=win-x64 dialect=library limit=300
zlib=/usr/x86_64-w64-mingw32/lib/zlib1.dll
needs=(cmake:cmake x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64-win32 wine:wine64 "$zlib:libz-mingw-w64")
export WINEPREFIX="$work/wine" WINEARCH=win64 WINEDEBUG=-all DISPLAY="" WINEDLLOVERRIDES="winedbg.exe=d"
prepare() {
  publish -r win-x64 --self-contained && cp "$zlib" "$app/z.dll" || return 1
  if [ ! -f "$WINEPREFIX/.ready" ]; then
    mkdir -p "$WINEPREFIX"
    timeout 180 wine wineboot -i && timeout 60 wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f && touch "$WINEPREFIX/.ready"
  fi
}
start() {
  timeout -k 10 "$limit" wine "$app/crossarch.exe" "$@"
  local code=$?
  wineserver -k
  return $code
}
