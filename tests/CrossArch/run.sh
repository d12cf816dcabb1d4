#!/usr/bin/env bash
# Calls the generated bindings on the machines in question: builds the C for each target, publishes the suite, runs it there or under an
# emulator, and ends in a table and in 'N passed, N failed, N skipped'.
set -uo pipefail
cd "$(dirname "$0")/../.."
here=tests/CrossArch
work="$PWD/artifacts/crossarch"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# What CI can afford; 'all' has what takes longer too.
default="linux-x64 win-x64 linux-arm64 linux-x86 linux-s390x"
all="$default linux-arm linux-x64-aot linux-arm64-aot"

usage() {
  cat <<EOF
usage: run.sh [--arch NAME,...|all|default] [--tool PATH] [--repeat N] [--damage [--record]]

  --arch   which targets (default: $default)
           all adds those that take longer: ${all#"$default "}
  --tool   the interop command (default: artifacts/interop, or what src/Generator was built to)
  --repeat runs each N times, and says which runs were not like the first
  --damage only the wrong declarations of Damage/; --record writes what comes of them to Damage/observed.tsv

What a target lacks on this machine is a skip with the package that has it. A run counts only with its own summary line.
EOF
}

names=$default tool= rounds=1 only_damage= record_damage=
while [ $# -gt 0 ]; do
  case "$1" in
    --arch) names=${2:?--arch needs names}; shift 2 ;;
    --tool) tool=${2:?--tool needs a path}; shift 2 ;;
    --repeat) rounds=${2:?--repeat needs a number}; shift 2 ;;
    --damage) only_damage=yes; shift ;;
    --record) record_damage=yes; shift ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done
case "$rounds" in *[!0-9]* | '' | 0) echo "--repeat takes a number of runs, not '$rounds'." >&2; exit 2 ;; esac
case "$names" in
  all) names=$all ;;
  # As part of all tests, in a few minutes.
  default) names=$default; export CROSSARCH_SHAPES="${CROSSARCH_SHAPES:-1000}" ;;
  *) names=${names//,/ } ;;
esac
for name in $names; do
  [ -f "$here/targets/$name.sh" ] || { echo "There is no target '$name'; there are: $all" >&2; exit 2; }
done

. "$here/steps.sh"
. "$here/damage.sh"
mkdir -p "$work"
results="$work/results.tsv"
: >"$results"
generate || { echo "The bindings could not be generated." >&2; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
for name in $names; do
  run_target "$name"
done
print_table
[ "$(awk -F '\t' '{ n += $4 } END { print n + 0 }' "$results")" -eq 0 ]
