#!/usr/bin/env bash
# Plants errors in the generated bindings, all at once, and shows on which targets the suite catches which. After run.sh, whose bindings,
# libraries and sysroots it uses.
#   tests/CrossArch/plant.sh linux-x64 linux-x86 linux-s390x
set -uo pipefail
cd "$(dirname "$0")/../.."
here=tests/CrossArch
real="$PWD/artifacts/crossarch"
work="$real/planted"
[ $# -gt 0 ] || set -- linux-x64 linux-x86 linux-s390x
mkdir -p "$work"
for shared in sysroots native wine; do ln -sfn "$real/$shared" "$work/$shared"; done
rm -rf "$work/bindings"
cp -r "$real/bindings" "$work/bindings"
ln -sfn "$real/bin" "$work/bin"
export CrossArchBindings="$work/bindings"
. "$here/steps.sh"
results="$work/results.tsv"
: >"$results"
while IFS=$'\t' read -r name dialect expression tests targets; do
  folders=("$work/bindings/$dialect/conformance")
  [ "$dialect" = both ] && folders=("$work/bindings/library/conformance" "$work/bindings/dll/conformance")
  for folder in "${folders[@]}"; do
    before=$(cat "$folder"/*.cs | cksum)
    sed -E -i "$expression" "$folder"/*.g.cs
    [ "$before" != "$(cat "$folder"/*.cs | cksum)" ] || { echo "There is nothing to plant '$name' in ($folder)." >&2; exit 1; }
  done
done < <(grep -v '^#' "$here/plants.tsv")
for target in "$@"; do run_target "$target" >"$work/$target.out"; done

wrong=0 right=0
while IFS=$'\t' read -r name dialect _ tests targets; do
  for target in "$@"; do
    [ "$dialect" = both ] || grep -q mono.sh "$here/targets/$target.sh" || continue
    caught=$(grep -aF "$tests" "$work/$target.log" | grep -ac '^FAILED')
    expected=no; case " $targets " in *" $target "*) expected=yes ;; esac
    if { [ "$expected" = yes ] && [ "$caught" -gt 0 ]; } || { [ "$expected" = no ] && [ "$caught" -eq 0 ]; }; then right=$((right + 1)); verdict=ok; else wrong=$((wrong + 1)); verdict=WRONG; fi
    printf '%-24s %-14s caught by %3d tests, is an error there: %-4s %s\n' "$name" "$target" "$caught" "$expected" "$verdict"
  done
done < <(grep -v '^#' "$here/plants.tsv")
echo "$right passed, $wrong failed, 0 skipped"
[ "$wrong" -eq 0 ]
