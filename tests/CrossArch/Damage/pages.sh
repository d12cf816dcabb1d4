#!/usr/bin/env bash
# Writes the sections "What happens" of docs/rules from observed.tsv and explained.tsv.
#   pages.sh [FOLDER]   into copies of the pages in FOLDER instead
set -euo pipefail
cd "$(dirname "$0")/../../.."
here=tests/CrossArch/Damage folder=${1:-docs/rules}
for page in docs/rules/ABI*.md; do
  rule=$(basename "$page" .md)
  section=$(awk -F '\t' -v rule="$rule" -f $here/pages.awk $here/explained.tsv $here/observed.tsv)
  text=$(SECTION=$section awk '
    /^## What happens$/ { skipping = 1; next }
    /^## / { skipping = 0 }
    /^## When to suppress$/ && ENVIRON["SECTION"] != "" { print ENVIRON["SECTION"] "\n" }
    !skipping' "$page")
  printf '%s\n' "$text" >"$folder/$rule.md"
done
