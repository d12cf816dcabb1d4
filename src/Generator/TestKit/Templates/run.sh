#!/usr/bin/env bash
# Runs the kit of @LIBRARY@ on the machines in question: builds the probe for each target with its C compiler, publishes the test program,
# and runs it there or under an emulator. Written by interop test-kit; changes are lost when it is written again.
set -uo pipefail
caller=$PWD
cd "$(dirname "$0")" || exit 2
library=@LIBRARY@
probe=@PREFIX@
bound="@TARGETS@"
frameworks="@FRAMEWORKS@"
known="linux-x64 linux-arm64 win-x64 linux-x86 linux-arm linux-s390x"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

usage() {
  cat <<END
usage: run.sh [--arch NAME,...|all] [options]

  --arch NAME,...       which targets (default and 'all': those of the bindings that can run here: $known)
  --library RID=FILE    the native library for a target; several with several options. Else: what lies in libraries/RID, what --cmake
                        builds, what --package brings, what this machine has
  --cmake FOLDER        a CMake project that builds the native library: it is built for each target with its toolchain file
  --package NAME        the Debian package with the native library (zlib1g), for the targets that run in a sysroot
  --include FOLDER      where headers of other libraries are, if the compilers do not find them
  --bindings FOLDER     other generated code than the kit's own copy
  --sysroots FOLDER     where sysroots are kept (default: artifacts/sysroots)
  --limit SECONDS       what one run may take (default: 600)

  ./run.sh --arch linux-x64
  ./run.sh --arch linux-x64,linux-arm64,linux-s390x --package zlib1g
  ./run.sh --library win-x64=../build/win-x64/mylib.dll --cmake ../native

What is known to fail is listed in known.txt, or known.RID.txt for one target: names of tests, one a line. It counts as skipped while it fails. One that
ends the process has ! before its name, and is not run.
What a target lacks on this machine is a skip with the package that has it. A run counts only with its own summary line.
Exit codes: 0 all that ran passed; 1 something failed, or nothing ran; 2 the command line is wrong.
END
}

names=all cmake= packages=() includes= bindings= sysroots="$PWD/artifacts/sysroots" limit=600
declare -A libraries
needs_value() { [ $# -ge 2 ] && [ -n "$2" ] || { echo "$1 needs a value." >&2; exit 2; }; }
# A path that was given, from where it was given.
full() {
  local path=$1
  case "$path" in /*) ;; *) path="$caller/$path" ;; esac
  [ -e "$path" ] || { echo "There is no $path." >&2; return 1; }
  realpath "$path"
}
while [ $# -gt 0 ]; do
  case "$1" in
    -h | --help) usage; exit 0 ;;
    --arch | --library | --cmake | --package | --include | --bindings | --sysroots | --limit) needs_value "$@" ;;
    *) echo "'$1' is no option." >&2; usage >&2; exit 2 ;;
  esac
  case "$1" in
    --arch) names=$2 ;;
    --library)
      case "$2" in *=*) ;; *) echo "--library takes RID=FILE, not '$2'." >&2; exit 2 ;; esac
      libraries[${2%%=*}]=$(full "${2#*=}") || exit 2 ;;
    --cmake) cmake=$(full "$2") || exit 2 ;;
    --package) packages+=("$2") ;;
    --include) includes="$includes;$(full "$2")" || exit 2 ;;
    --bindings) bindings=$(full "$2") || exit 2 ;;
    --sysroots) (cd "$caller" && mkdir -p "$2") && sysroots=$(full "$2") || exit 2 ;;
    --limit) limit=$2 ;;
  esac
  shift 2
done
if [ "$names" = all ]; then
  names=
  for name in $known; do case " $bound " in *" $name "*) names="$names $name" ;; esac; done
fi
names=${names//,/ }
for name in $names; do
  case " $known " in *" $name "*) ;; *) echo "There is no target '$name' that runs here; there are: $known" >&2; exit 2 ;; esac
done

# What a target needs: its runtime, its name in Debian, PROGRAM:PACKAGE as many as there are, and how a program is started.
describe() {
  runtime=net debian= needs=(cmake:cmake dotnet:dotnet-sdk-10.0)
  case "$1" in
    linux-x64) needs+=(gcc:gcc) ;;
    linux-arm64) debian=arm64 needs+=(aarch64-linux-gnu-gcc:gcc-aarch64-linux-gnu qemu-aarch64:qemu-user) ;;
    win-x64) needs+=(x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64-win32 wine:wine64) ;;
    linux-x86) runtime=mono debian=i386 needs+=(i686-linux-gnu-gcc:gcc-i686-linux-gnu) ;;
    linux-arm) runtime=mono debian=armhf needs+=(arm-linux-gnueabihf-gcc:gcc-arm-linux-gnueabihf qemu-arm:qemu-user) ;;
    linux-s390x) runtime=mono debian=s390x needs+=(s390x-linux-gnu-gcc:gcc-s390x-linux-gnu qemu-s390x:qemu-user) ;;
  esac
  [ -z "$debian" ] || needs+=(dpkg-deb:dpkg apt-get:apt)
}

start() {
  local root="$sysroots/$debian"
  case "$1" in
    linux-x64) timeout "$limit" "$app/testkit" ;;
    # With memory that is never writable and executable at once, .NET crashes under qemu one time in five.
    linux-arm64) DOTNET_EnableWriteXorExecute=0 timeout "$limit" qemu-aarch64 -L "$root" "$app/testkit" ;;
    win-x64) start_wine ;;
    linux-x86) start_mono "$root/lib/ld-linux.so.2" --library-path "$root/lib/i386-linux-gnu:$root/usr/lib/i386-linux-gnu:$root/usr/lib:$app" ;;
    linux-arm) start_mono qemu-arm -L "$root" ;;
    linux-s390x) QEMU_RESERVED_VA=4G start_mono qemu-s390x -L "$root" ;;
  esac
}

start_mono() {
  local root="$sysroots/$debian"
  MONO_PATH="$root/usr/lib/mono/4.5" MONO_GAC_PREFIX="$root/usr" MONO_CFG_DIR="$root/etc" timeout "$limit" "$@" "$root/usr/bin/mono-sgen" "$app/testkit.exe"
}

# Without winedbg.exe=d an unhandled exception ends with exit code 0.
start_wine() {
  export WINEPREFIX="$PWD/artifacts/wine" WINEARCH=win64 WINEDEBUG=-all DISPLAY="" WINEDLLOVERRIDES="winedbg.exe=d"
  if [ ! -f "$WINEPREFIX/.ready" ]; then
    mkdir -p "$WINEPREFIX"
    timeout 180 wine wineboot -i && timeout 60 wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f && touch "$WINEPREFIX/.ready"
  fi
  timeout "$limit" wine "$app/testkit.exe"
  local code=$?
  wineserver -k
  return $code
}

make_sysroot() {
  [ -n "$debian" ] || return 0
  local wanted=(libc6 libstdc++6 libgcc-s1 "${packages[@]}")
  [ "$runtime" = net ] || wanted+=(mono-runtime libmono-corlib4.5-cil libmono-system-core4.0-cil libmono-system4.0-cil)
  SYSROOT_CACHE="$sysroots/.cache" ./debian-sysroot.sh "$debian" "$sysroots/$debian" "${wanted[@]}" || return 1
  # The library folder that Debian's wrapper would put in.
  [ "$runtime" = net ] || sed -i "s|\$mono_libdir|$sysroots/$debian/usr/lib|" "$sysroots/$debian/etc/mono/config"
}

build() {
  local rid=$1 build="artifacts/native/$1"
  make_sysroot || return 1
  cmake -S native -B "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_TOOLCHAIN_FILE="$PWD/toolchains/$rid.cmake" -DTESTKIT_RID="$rid" \
    -DTESTKIT_INCLUDE_DIRECTORIES="${includes#;}" && cmake --build "$build" || return 1
  if [ "$runtime" = net ]; then
    dotnet publish program -c Release -v quiet --nologo -r "$rid" --self-contained -p:KitFramework=net10.0 ${bindings:+-p:KitBindings="$bindings"} -o "$app" || return 1
  else
    dotnet build program -c Release -v quiet --nologo -p:KitFramework=net472 ${bindings:+-p:KitBindings="$bindings"} -o "$app" || return 1
  fi
  # What is known to fail on all targets, and on this one.
  cat known.txt "known.$rid.txt" >"$app/known.txt" 2>/dev/null
  find "$build" -maxdepth 1 \( -name '*.so' -o -name '*.dll' \) -exec cp {} "$app" \; && bring_library "$rid"
}

# The native library beside the program, under the name that imports say. A target without one skips the tests that need it.
bring_library() {
  local rid=$1 file= to="$app/lib$library.so"
  case "$rid" in win-*) to="$app/$library.dll" ;; esac
  if [ -n "$cmake" ]; then
    cmake -S "$cmake" -B "artifacts/library/$rid" -DCMAKE_BUILD_TYPE=Release -DCMAKE_TOOLCHAIN_FILE="$PWD/toolchains/$rid.cmake" &&
      cmake --build "artifacts/library/$rid" || return 1
    file=$(find "artifacts/library/$rid" \( -name "lib$library.so" -o -name "$library.dll" -o -name "lib$library.dll" \) | head -n 1)
  fi
  [ -z "${libraries[$rid]:-}" ] || file=${libraries[$rid]}
  if [ -z "$file" ] && [ -d "libraries/$rid" ]; then
    cp -L "libraries/$rid"/* "$app"
    return
  fi
  [ -n "$file" ] || [ -z "$debian" ] || file=$(find "$sysroots/$debian" -name "lib$library.so*" | sort | head -n 1)
  [ -n "$file" ] || [ "$rid" != linux-x64 ] || file=$(gcc -print-file-name="lib$library.so" | grep / || find /usr/lib/x86_64-linux-gnu /usr/lib /lib -maxdepth 1 -name "lib$library.so*" 2>/dev/null | sort | head -n 1)
  [ -z "$file" ] || cp -L "$file" "$to"
}

record() {
  printf '%s\t%s\t%s\t%s\t%s\n' "$@" >>"$results"
  echo "$1: $2 passed, $3 failed, $4 skipped${5:+ ($5)}"
}

# A run without its summary line has failed, whatever it returned: emulators crash, and wine returns 0.
judge() {
  local name=$1 log=$2 code=$3 took=$4 summary
  grep -aE '^(FAILED|SKIPPED) ' "$log" | tr -d '\r' | cut -c1-300 | head -n 40
  summary=$(tr -d '\r' <"$log" | grep -aE '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' | tail -n 1)
  if [ -z "$summary" ]; then
    grep -av '^START' "$log" | tail -n 15 | cut -c1-300
    echo "It ended in: $(grep -a '^START' "$log" | tail -n 1 | tr -d '\r' | cut -c7-) (known.$name.txt can have it not run)"
    [ "$code" -eq 124 ] && took="no end after $limit s" || took="no summary, exit code $code: artifacts/$name.log"
    record "$name" 0 1 0 "$took"
    return
  fi
  read -r p _ f _ s _ <<<"$summary"
  [ "$code" -eq 0 ] || [ "$f" -gt 0 ] || { f=1 took="exit code $code after its summary: artifacts/$name.log"; }
  record "$name" "$p" "$f" "$s" "$took"
}

# Each target in a shell of its own.
run_target() (
  name=$1 app="$PWD/artifacts/app/$1" log="artifacts/$1.log"
  printf '\n%s\n' "$name"
  describe "$name"
  case " $bound " in *" $name "*) ;; *) record "$name" 0 0 1 "the bindings do not have it"; exit ;; esac
  case ";$frameworks;$runtime" in
    *";net472;"*) ;;
    *mono) record "$name" 0 0 1 "Mono runs there: generate the bindings with --emit dllimport"; exit ;;
  esac
  for need in "${needs[@]}"; do
    command -v "${need%%:*}" >/dev/null || { record "$name" 0 0 1 "${need%%:*} is not here: apt-get install ${need##*:}"; exit; }
  done
  started=$SECONDS
  rm -rf "$app" && mkdir -p "$app"
  if ! build "$name" >"artifacts/$name.build.log" 2>&1; then
    grep -E 'error|Error|not found|No ' "artifacts/$name.build.log" | sort -u | cut -c1-300 | head -n 20
    record "$name" 0 1 0 "could not be built: artifacts/$name.build.log"
    exit
  fi
  ran=$SECONDS
  start "$name" >"$log" 2>&1 </dev/null
  judge "$name" "$log" $? "built in $((ran - started)) s, ran $((SECONDS - ran)) s"
)

mkdir -p artifacts
results=artifacts/results.tsv
: >"$results"
for name in $names; do
  run_target "$name"
done
printf '\n'
awk -F '\t' '
  BEGIN { printf "%-16s %7s %7s %8s  %s\n", "target", "passed", "failed", "skipped", "" }
  { printf "%-16s %7d %7d %8d  %s\n", $1, $2, $3, $4, $5; p += $2; f += $3; s += $4 }
  END { printf "\n%d passed, %d failed, %d skipped\n", p, f, s; exit !(f == 0 && p > 0) }' "$results"
