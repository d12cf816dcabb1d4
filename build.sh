#!/usr/bin/env bash
# Builds, shows and tests Interop. Without an argument: builds everything and leaves the command at artifacts/interop.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# One compiler for the many builds of a run; it goes with the run.
export UseSharedCompilation=true
scratch=
leave() {
  dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1 || true
  [ -z "$scratch" ] || rm -rf "$scratch"
}
trap leave EXIT

artifacts="$PWD/artifacts"
tool="$artifacts/interop"

# What each command needs of Debian; names of packages, installed only where they are missing.
needs_build="libclang1-19 gcc libc6-dev"
needs_demo="$needs_build libsqlite3-dev zlib1g-dev"
needs_headers="libsqlite3-dev zlib1g-dev libcurl4-openssl-dev libgit2-dev libuv1-dev libsdl2-dev liblz4-dev libzstd-dev libclang-19-dev"
needs_compilers="clang-19 clang-16 clang-14 musl-tools gcc-mingw-w64-x86-64-win32 gcc-mingw-w64-i686-win32
  gcc-aarch64-linux-gnu libc6-dev-arm64-cross gcc-arm-linux-gnueabihf libc6-dev-armhf-cross gcc-i686-linux-gnu libc6-dev-i386-cross
  gcc-s390x-linux-gnu libc6-dev-s390x-cross gcc-riscv64-linux-gnu libc6-dev-riscv64-cross gcc-powerpc64le-linux-gnu libc6-dev-ppc64el-cross"
needs_emulators="qemu-user lld-19 nodejs wine wine64 libz-mingw-w64"
needs_more_headers="libusb-1.0-0-dev libpng-dev libfreetype-dev libexpat1-dev libxml2-dev libglib2.0-dev libssl-dev libmosquitto-dev libzmq3-dev
  libjansson-dev libyaml-dev libopus-dev libvorbis-dev libwebp-dev libpcre2-dev libncurses-dev liblzma-dev libbz2-dev"
needs_test="$needs_demo $needs_headers $needs_compilers $needs_emulators $needs_more_headers libclang1-16 libclang1-14 cmake make ninja-build pkg-config git mono-runtime"
needs_bench="$needs_demo $needs_headers clang-19 bindgen libclang1-14 libclang-common-14-dev"

usage() {
  cat <<EOF
usage: ./build.sh [command]

  (none)      build everything; the command is then at artifacts/interop
  demo        bind sqlite3.h and zlib.h for twelve targets, and use them
  test        run all tests; ends with 'N passed, N failed, N skipped'
              --arch all|NAME,... [--repeat N]: only the calls on other machines (tests/CrossArch/run.sh --help)
  bench       time the generator beside bindgen and clang; 'bench analyzer' the analyzer beside the compiler;
              'bench calls' generated calls beside handwritten ones and function pointers
  pack        make the NuGet packages in artifacts/packages
              --check: make those of the commit in another folder too, hold them against each other, and install the command
  regenerate  write our own binding of libclang anew (src/Generator/Clang/Native)
  format      format the C# code
  clean       remove what was built
EOF
}

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

# Installs what is missing when this is root on Debian, else says what to type.
need() {
  command -v dotnet >/dev/null || { echo "The .NET 10 SDK is needed: 'dotnet' is not on the PATH." >&2; exit 1; }
  command -v dpkg-query >/dev/null || return 0
  local missing=()
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | cut -c2)" = i ] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -eq 0 ]; then
    say "Installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "These packages are missing. Install them with" >&2
    echo "  sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
  fi
}

machine() { dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1; }

# The command as a native executable; where no C compiler can link one, as one that needs the .NET runtime.
build_tool() {
  local rid
  rid=$(machine)
  local staging="$artifacts/tool"
  mkdir -p "$artifacts"
  if command -v gcc >/dev/null || command -v clang >/dev/null; then
    dotnet publish src/Generator -c Release -r "$rid" -p:NativeTool=true -o "$staging" -v quiet --nologo
  else
    dotnet publish src/Generator -c Release -r "$rid" --no-self-contained -p:PublishSingleFile=true -o "$staging" -v quiet --nologo
  fi
  install -m 755 "$staging/interop" "$tool"
}

build() {
  need $needs_build
  dotnet build Interop.sln -c Release -v quiet --nologo
  build_tool
}

demo() {
  need $needs_demo
  say "1. Building the command"
  build_tool
  say "2. Generating from the real sqlite3.h and zlib.h, for twelve targets at once"
  "$tool" generate --config samples/Demo/sqlite3.json
  "$tool" generate --config samples/Demo/zlib.json
  say "   What the bindings look like (samples/Demo/Bindings/sqlite3/sqlite3.g.cs):"
  grep -B 2 'partial int sqlite3_bind_int64' samples/Demo/Bindings/sqlite3/sqlite3.g.cs | sed 's/^/   /'
  say "3. Building a program on them; the analyzer holds its handwritten DllImport against the manifest"
  local log="$artifacts/demo.log"
  dotnet build samples/Demo -c Release -v quiet --nologo --no-incremental >"$log" 2>&1 || { cat "$log"; exit 1; }
  grep -o 'Wrong.cs.*ABI[0-9]*: [^[]*' "$log" | sort -u | fold -s -w 120 | sed 's/^/   /' || { echo "The analyzer did not catch the wrong declaration." >&2; exit 1; }
  say "4. Running it"
  dotnet samples/Demo/bin/Release/net10.0/Demo.dll
  say "That -5 became another number is what Interop is for: the declaration compiles, and only the manifest knows better."
}

# All packages. The command's has an executable of this machine in one package, and what runs on the .NET runtime in another; a release names
# the machines on which 'dotnet pack src/Generator -r RID' was run too in INTEROP_TOOL_RIDS.
pack() {
  need $needs_build
  local packages="$artifacts/packages" rid
  rid=$(machine)
  local rids="-p:NativeToolRuntimeIdentifiers=\"${INTEROP_TOOL_RIDS:-$rid}\""
  rm -rf "$packages"
  local project
  for project in src/Build src/Analyzers/Package src/Generator; do
    dotnet pack "$project" -c Release -o "$packages" -v quiet --nologo "$rids"
  done
  dotnet pack src/Generator -c Release -r any -o "$packages" -v quiet --nologo "$rids"
  dotnet pack src/Generator -c Release -r "$rid" -o "$packages" -v quiet --nologo "$rids"
  ls "$packages"
}

# Packages depend on the commit alone, and work for whoever has nothing else.
check_packages() {
  scratch=$(mktemp -d)
  git clone --quiet . "$scratch/interop"
  "$scratch/interop/build.sh" pack
  INTEROP_PACKAGES="$artifacts/packages" INTEROP_PACKAGES_AGAIN="$scratch/interop/artifacts/packages" \
    dotnet test tests/Packages.Tests -c Release --nologo --filter FullyQualifiedName~PackedTests
}

# Runs one test project and adds its counts; one without a summary counts as failed.
passed=0 failed=0 skipped=0
run_tests() {
  local project=$1 log="$artifacts/test-$(basename "$1").log" summary code=0
  say "$project"
  dotnet test "$project" -c Release --no-build --nologo --logger "console;verbosity=normal" >"$log" 2>&1 || code=$?
  grep -A 1 -E '\[SKIP\]$' "$log" | sed -E 's/^\[[^]]*\] +//; /^--$/d' | head -n 80 || true
  if ! summary=$(grep -E '^(Total tests| +(Passed|Failed|Skipped)): ' "$log"); then
    cat "$log"
    failed=$((failed + 1))
    return
  fi
  local p f s
  p=$(sed -nE 's/^ +Passed: ([0-9]+)$/\1/p' <<<"$summary"); f=$(sed -nE 's/^ +Failed: ([0-9]+)$/\1/p' <<<"$summary"); s=$(sed -nE 's/^ +Skipped: ([0-9]+)$/\1/p' <<<"$summary")
  passed=$((passed + ${p:-0})); failed=$((failed + ${f:-0})); skipped=$((skipped + ${s:-0}))
  echo "${p:-0} passed, ${f:-0} failed, ${s:-0} skipped"
  [ "${f:-0}" -eq 0 ] || grep -A 25 -E '^\s+Failed ' "$log" | cut -c1-400 | head -n 200
  # A run that ended early has a summary too, of the tests before.
  if [ "${p:-0}" -eq 0 ] || { [ "$code" -ne 0 ] && [ "${f:-0}" -eq 0 ]; }; then
    echo "The run did not end as it should (exit code $code)."
    failed=$((failed + 1))
    tail -n 60 "$log"
  fi
}

# Calls the bindings on other machines, under emulators.
run_machines() {
  local log="$artifacts/machines.log" p=0 f=1 s=0 summary
  say "tests/CrossArch"
  tests/CrossArch/run.sh --tool "$tool" "$@" 2>&1 | tee "$log" || true
  if summary=$(tail -n 1 "$log" | grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$'); then read -r p _ f _ s _ <<<"$summary"; fi
  passed=$((passed + p)); failed=$((failed + f)); skipped=$((skipped + s))
}

run_check() {
  local name=$1
  shift
  say "$name"
  if "$@"; then passed=$((passed + 1)); echo "ok"; else failed=$((failed + 1)); echo "FAILED: $name"; fi
}

run_all_tests() {
  need $needs_test
  build
  run_check "Formatting" dotnet format Interop.sln --verify-no-changes --no-restore
  local project
  for project in tests/*.Tests; do
    run_tests "$project"
  done
  run_check "The demo" demo
  run_machines --arch default
  printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ]
}

run_machine_tests() {
  need $needs_test
  build_tool
  run_machines "$@"
  [ "$failed" -eq 0 ]
}

regenerate() {
  need $needs_build libclang-19-dev
  build_tool
  "$tool" generate --config src/Generator/Clang/Native/interop.json -I /usr/lib/llvm-19/include
}

case "${1:-}" in
  "") build; say "The command is at artifacts/interop"; "$tool" --help | head -n 3 ;;
  demo) demo ;;
  test) shift; if [ $# -eq 0 ]; then run_all_tests; else run_machine_tests "$@"; fi ;;
  bench)
    shift
    case "${1:-}" in analyzer | calls) need $needs_build ;; *) need $needs_bench ;; esac
    build_tool
    dotnet run -c Release --project tests/Benchmarks -- "$tool" "$@" ;;
  pack)
    if [ "${2:-}" != --check ]; then pack; exit; fi
    [ -z "$(git status --porcelain)" ] || { echo "What is not committed would differ: commit it first." >&2; exit 1; }
    pack
    check_packages ;;
  regenerate) regenerate ;;
  format) dotnet format Interop.sln ;;
  clean) rm -rf artifacts; find . -name bin -prune -o -name obj -prune | grep -E '/(bin|obj)$' | xargs -r rm -rf ;;
  -h | --help | help) usage ;;
  *) usage >&2; exit 2 ;;
esac
