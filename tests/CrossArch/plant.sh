#!/usr/bin/env bash
# Plants errors in the generated bindings, and shows on which targets the suite catches which, and by which of its tests. Each is looked for in
# a process of its own, because some end it. After run.sh, whose bindings, libraries and sysroots it uses.
#   tests/CrossArch/plant.sh linux-x64 linux-x86 linux-s390x
set -uo pipefail
cd "$(dirname "$0")/../.."
here=tests/CrossArch
real="$PWD/artifacts/crossarch"
work="$real/planted"
[ $# -gt 0 ] || set -- linux-x64 linux-x86 linux-s390x
mkdir -p "$work"
for shared in sysroots native wine bin; do mkdir -p "$real/$shared" && ln -sfn "$real/$shared" "$work/$shared"; done
export CrossArchBindings="$work/bindings"
# Nothing is planted in the shapes of the suite 'layout', which would take minutes at each look under an emulator, and its whole time limit on arm64.
export CROSSARCH_SHAPES=1
. "$here/steps.sh"
results="$work/results.tsv"
verdicts="$work/verdicts.tsv"
: >"$results"
: >"$verdicts"

plants() { grep -v '^#' "$here/plants.tsv" | awk -F '\t' -v build="$1" '$2 == build'; }

plant() {
  local name dialect expression folder before
  rm -rf "$work/bindings"
  cp -r "$real/bindings" "$work/bindings"
  while IFS=$'\t' read -r name _ dialect expression _; do
    for folder in "$work/bindings/library/conformance" "$work/bindings/dll/conformance"; do
      case "$dialect $folder" in both\ * | dll\ */dll/*) ;; *) continue ;; esac
      before=$(cat "$folder"/*.cs | cksum)
      sed -E -i "$expression" "$folder"/*.g.cs
      [ "$before" != "$(cat "$folder"/*.cs | cksum)" ] || { echo "There is nothing to plant '$name' in ($folder)." >&2; exit 1; }
    done
  done < <(plants "$1")
}

# What of the tests failed; or where the process ended, which shows the error as well.
caught_by() {
  local log=$1 code=$2 failed end="the process ended"
  case "$code" in 124 | 137) end="no end was" ;; esac
  failed=$(grep -a '^FAILED' "$log" | sed -E 's/.*position: ([A-Za-z]+)\).*/\1/' | sort -u | paste -sd ' ')
  if ! grep -aq '^START' "$log"; then
    echo "no test is there"
  elif ! grep -aqE '^[0-9]+ passed, [0-9]+ failed' "$log"; then
    echo "${failed:+$failed, and }$end in $(grep -a '^START' "$log" | tail -n 1 | sed -E 's/.*position: ([A-Za-z]+)\).*/\1/')"
  else
    echo "$failed"
  fi
}

look() {
  # Under wine a process hangs that would end elsewhere.
  case "$1" in win-*) limit=60 ;; *) limit=240 ;; esac
  local target=$1 build=$2 name dialect tests targets log caught expected found verdict
  while IFS=$'\t' read -r name _ dialect _ tests targets; do
    [ "$dialect" = both ] || [ "$dialect" = "$3" ] || continue
    log="$work/$target.${name// /-}.log"
    start_there "only:$tests" >"$log" 2>&1 </dev/null
    caught=$(caught_by "$log" $?)
    expected=no found=no verdict=WRONG
    [ -z "$caught" ] || found=yes
    case " $targets " in *" $target "*) expected=yes ;; esac
    if [ "$caught" != "no test is there" ] && [ "$expected" = "$found" ]; then verdict=ok; fi
    printf '%s\t%s\t%s\t%s\t%s\n' "$name" "$target" "$expected" "${caught:-nothing}" "$verdict" >>"$verdicts"
  done < <(plants "$build")
}

for build in $(grep -v '^#' "$here/plants.tsv" | cut -f 2 | sort -u); do
  plant "$build"
  for target in "$@"; do ( enter_target "$target" >&2 || exit 0; look "$target" "$build" "$dialect" ); done
done
sort -o "$verdicts" "$verdicts"
awk -F '\t' 'BEGIN { printf "%-24s %-14s %-9s %-7s caught by\n", "planted", "target", "an error", "" } { printf "%-24s %-14s %-9s %-7s %s\n", $1, $2, $3, $5, $4 }' "$verdicts"
right=$(awk -F '\t' '$5 == "ok"' "$verdicts" | wc -l) wrong=$(awk -F '\t' '$5 != "ok"' "$verdicts" | wc -l)
# A target that could not be built or was not there has its row in the results.
cat "$results"
wrong=$((wrong + $(wc -l <"$results")))
echo "$right passed, $wrong failed, 0 skipped"
[ "$wrong" -eq 0 ]
