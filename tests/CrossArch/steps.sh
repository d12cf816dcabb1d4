# The steps of run.sh. A target's file in targets/ sets
#   rid       the runtime identifier, which names its CMake toolchain too
#   dialect   of the bindings: library or dll
#   needs     PROGRAM:PACKAGE, as many as there are
#   limit     seconds that a run may take
# and has functions: prepare, which leaves the program in $app, and start, which runs it there.

# The bindings in both dialects, and their wiring.
generate() {
  local command library dialect
  command=${tool:-artifacts/interop}
  [ -x "$command" ] || command="dotnet src/Generator/bin/Release/net10.0/interop.dll"
  for dialect in library dll; do
    for library in conformance zlib sqlite3; do
      $command generate -c "$here/bindings/$library.json" --emit "${dialect}import" -o "$work/bindings/$dialect/$library" --quiet || return 1
    done
    awk -v dialect="$dialect" -v bindings="$work/bindings/$dialect/conformance" -f "$here/kinds.awk" \
      native/conformance/{scalars,integers,floats,nested,bits}.h >"$work/bindings/$dialect/Kinds.g.cs" || return 1
  done
}

# Each target in a shell of its own: its file may set what it likes.
run_target() {
  local name=$1 started=$SECONDS built
  printf '\n\033[1m%s\033[0m\n' "$name"
  (
    enter_target "$name" || exit 0
    built=$((SECONDS - started))
    for round in $(seq "$rounds"); do
      [ "$rounds" -eq 1 ] || echo "run $round of $rounds"
      run_once "$name" "built in $built s, "
    done
  )
}

run_once() {
  local name=$1 built=$2 started=$SECONDS log="$work/$1.log" code
  [ "$round" -eq 1 ] || log="$work/$name.$round.log"
  if [ -z "${only_damage:-}" ]; then
    start_there >"$log" 2>&1 </dev/null
    code=$?
    judge "$name" "$log" "$code" "${built}ran $((SECONDS - started)) s"
  fi
  # The declarations are the same under NativeAOT, and are found by reflection.
  case "$name" in *-aot) ;; *) damage "$name" ;; esac
}

# Reads the target's file and builds what it runs; records why it cannot.
enter_target() {
  local name=$1 need
  app="$work/app/$name"
  . "$here/targets/$name.sh"
  export CROSSARCH_RID=$rid
  for need in "${needs[@]}"; do
    if ! command -v "${need%%:*}" >/dev/null && [ ! -e "${need%%:*}" ]; then
      record "$name" all 0 0 1 "${need%%:*} is not here: apt-get install ${need##*:}"
      return 1
    fi
  done
  mkdir -p "$app"
  if ! { build_native && prepare; } >"$work/$name.build.log" 2>&1; then
    grep -E 'error|Error|not |No ' "$work/$name.build.log" | head -n 20
    record "$name" all 0 1 0 "could not be built: artifacts/crossarch/$name.build.log"
    return 1
  fi
}

# In its own folder, where Mono leaves a file of each crash.
start_there() { ( cd "$app" && start "$@" ); }

# A run without its summary line has failed, whatever it returned: emulators crash, and wine returns 0.
judge() {
  local name=$1 log=$2 code=$3 why=$4 suite p f s
  grep -aE '^(FAILED|SKIPPED) ' "$log" | cut -c1-300 | head -n 40
  if ! grep -aqE '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped.?$' "$log"; then
    grep -av '^START' "$log" | tail -n 15 | cut -c1-300
    echo "It ended in: $(grep -a '^START' "$log" | tail -n 1 | cut -c7-)"
    if [ "$code" -eq 124 ]; then why="no end after $limit s"; else why="no summary, exit code $code: artifacts/crossarch/${log##*/}"; fi
    record "$name" all 0 1 0 "$why"
    return
  fi
  while read -r _ suite p _ f _ s _; do
    record "$name" "$suite" "$p" "$f" "$s" "$why"
    why=
  done < <(grep -aE '^SUITE ' "$log" | tr -d '\r')
}

record() {
  printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$@" "${round:-1}" >>"$results"
  echo "$2: $3 passed, $4 failed, $5 skipped${6:+ ($6)}"
}

# A row for each target and suite, of all its runs; one that was not like the first is named.
print_table() {
  printf '\n'
  awk -F '\t' '
    BEGIN { printf "%-16s %-12s %7s %7s %8s  %s\n", "target", "suite", "passed", "failed", "skipped", "" }
    { key = $1 FS $2; counts = $3 FS $4 FS $5; runs[key]++ }
    runs[key] == 1 { order[++rows] = key; first[key] = counts; why[key] = $6 }
    counts != first[key] { other[key] = other[key] " " $7 }
    { p[key] += $3; f[key] += $4; s[key] += $5; passed += $3; failed += $4; skipped += $5 }
    END {
      for (i = 1; i <= rows; i++) {
        key = order[i]; split(key, name, FS); note = why[key]
        if (runs[key] > 1) note = runs[key] " runs, " (other[key] ? "not like the first:" other[key] : "all alike") (note ? "; the first " note : "")
        printf "%-16s %-12s %7d %7d %8d  %s\n", name[1], name[2], p[key], f[key], s[key], note
      }
      printf "\n%d passed, %d failed, %d skipped\n", passed, failed, skipped
    }' "$results"
}

build_native() {
  cmake -S native -B "$work/native/$rid" -DCMAKE_BUILD_TYPE=Release -DCMAKE_TOOLCHAIN_FILE="$PWD/cmake/toolchains/$rid.cmake" &&
    cmake --build "$work/native/$rid" --parallel 2 &&
    find "$work/native/$rid" -maxdepth 1 \( -name '*.so' -o -name '*.dll' \) -exec cp {} "$app" \;
}

# What CsCheck makes of its seed, for runtimes on which it does not run.
write_seeds() {
  if [ -x "$work/app/linux-x64/crossarch" ]; then
    "$work/app/linux-x64/crossarch" --seeds >"$work/seeds.txt"
  else
    dotnet build "$here/Runner" -c Release -v quiet --nologo && dotnet "$here/Runner/bin/Release/net10.0/crossarch.dll" --seeds >"$work/seeds.txt"
  fi
}

publish() {
  dotnet publish "$here/Runner" -c Release -v quiet --nologo -o "$app" "$@"
}

# A sysroot with the target's C library, zlib and SQLite, and what else is asked for; the two libraries beside the program.
make_sysroot() {
  local architecture=$1
  shift
  sysroot="$work/sysroots/$architecture"
  SYSROOT_CACHE="$work/sysroots/.cache" eng/debian-sysroot.sh "$architecture" "$sysroot" libc6 zlib1g libsqlite3-0 "$@" || return 1
  cp -L "$(find "$sysroot" -name 'libz.so.1' | head -n 1)" "$app/libz.so" &&
    cp -L "$(find "$sysroot" -name 'libsqlite3.so.0' | head -n 1)" "$app/libsqlite3.so"
}
