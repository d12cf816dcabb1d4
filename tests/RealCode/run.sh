#!/usr/bin/env bash
# Runs the analyzers over public repositories of C# bindings. Fetches nothing: repositories.tsv says which commit of which repository
# is meant, manifests.tsv which Debian package has the headers and how the manifest is made of them.
#
#   tests/RealCode/run.sh CHECKOUTS [NAME...]
#
# CHECKOUTS has a folder OWNER+NAME (or NAME) for each repository. Manifests and results go to artifacts/realcode.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
checkouts=$(cd "$1" && pwd)
shift
wanted=" $* "
tool=${INTEROP:-$here/../../artifacts/interop}
out=$(realpath -m "$here/../../artifacts/realcode")
mkdir -p "$out"
[ -x "$tool" ] || { echo "Build the command first: ./build.sh" >&2; exit 2; }

# Makes NAME.abi.json, once.
manifest() {
  local name=$1 package aliases generate
  [ ! -s "$out/$name.abi.json" ] || return 0
  IFS=$'\t' read -r _ package aliases generate < <(grep -P "^\Q$name\E\t" "$here/manifests.tsv")
  [ "$aliases" != - ] || aliases=
  printf '{ "aliases": [%s] }\n' "$(printf '%s' "$aliases" | sed 's/[^ ]\+/"&"/g; s/ /, /g')" > "$out/$name.json"
  # shellcheck disable=SC2086 # the flags are words
  "$tool" generate -c "$out/$name.json" $generate -q -o "$out/code/$name" --manifest "$out/$name.abi.json" 2> "$out/$name.generate.log" ||
    { echo "no manifest of $name (package $package):" >&2; head -n 5 "$out/$name.generate.log" >&2; return 1; }
}

[ -n "${NO_BUILD:-}" ] || dotnet build "$here" -c Release -v quiet --nologo
worst=0
while IFS=$'\t' read -r name repository commit sources exclude define manifests options; do
  [ "$name" != name ] && { [ "$wanted" = "  " ] || [[ $wanted == *" $name "* ]]; } || continue
  folder=$checkouts/${repository//\//+}
  [ -d "$folder" ] || folder=$checkouts/$name
  [ -d "$folder" ] || { echo "$name: no checkout of $repository at $commit in $checkouts" >&2; worst=2; continue; }
  arguments=()
  for source in $sources; do
    [[ $source == @* ]] && arguments+=(--sources "$here/${source#@}") || arguments+=(--sources "$folder/$source")
  done
  set -f
  for glob in $exclude; do [ "$glob" = - ] || arguments+=(--exclude "$glob"); done
  set +f
  for symbol in $define; do [ "$symbol" = - ] || arguments+=(--define "$symbol"); done
  for each in ${manifests#-}; do manifest "$each" && arguments+=(--manifest "$out/$each.abi.json") || worst=2; done
  for option in $options; do [ "$option" = - ] || arguments+=("$option"); done
  echo "== $name ($repository)"
  code=0
  dotnet "$here/bin/Release/net10.0/Interop.RealCode.dll" "${arguments[@]}" --show-unmatched --json "$out/$name.json.report" > "$out/$name.txt" || code=$?
  grep -vE '^[^ ].*:[0-9]+: ' "$out/$name.txt" || true
  [ $code -le $worst ] || worst=$code
done < "$here/repositories.tsv"
exit $worst
