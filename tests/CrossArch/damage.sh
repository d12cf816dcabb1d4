# Calls the wrong declarations of Damage/ on a target, and holds what came of it against Damage/observed.tsv, whose columns are
# rule, case, target, what C does, what was seen, whether that is damage, and what the analyzers say for the target alone.
observed="$here/Damage/observed.tsv"

# Each case that may end the process has one of its own.
call_wrongly() {
  local name=$1 log="$work/$1.damage.log" case expected code
  start_there --damage >"$log" 2>&1 </dev/null
  grep -a '^SEEN' "$log" | tr -d '\r' | cut -f 2-
  grep -aq '^DAMAGE ENDS' "$log" || echo "$(grep -a '^CASE' "$log" | tail -n 1 | tr -d '\r' | cut -c6-)	?	the process ended, and has no end of its own"
  start_there --damage --alone 2>>"$log" </dev/null | tr -d '\r' | grep -a '^ALONE' | cut -f 2- >"$work/$name.alone.tsv"
  while IFS=$'\t' read -r case expected; do
    start_there --damage "$case" >"$log.alone" 2>&1 </dev/null
    code=$?
    cat "$log.alone" >>"$log"
    if grep -aq '^SEEN' "$log.alone"; then
      grep -a '^SEEN' "$log.alone" | tr -d '\r' | cut -f 2-
    else
      printf '%s\t%s\t%s\n' "$case" "$expected" "$(how_it_ended "$code")"
    fi
  done <"$work/$name.alone.tsv"
}

# Windows' codes do not fit in an exit code here.
how_it_ended() {
  if [ "$1" -gt 128 ]; then echo "the process ends with SIG$(kill -l $(($1 - 128)))"; else echo "the process ends with an error"; fi
}

# The rows of the target as they are now, in the order of the table.
seen_rows() {
  call_wrongly "$1" | awk -F '\t' -v OFS='\t' -v target="$1" '{
    rule = substr($1, 1, 7); title = substr($1, 9); gsub(/_/, " ", title)
    print rule, title, target, $2, $3, $2 == $3 ? "no" : "yes" }' | LC_ALL=C sort
}

damage() {
  local name=$1 started=$SECONDS seen="$work/$1.damage.tsv"
  seen_rows "$name" >"$seen"
  [ -z "${record_damage:-}" ] || record_rows "$name" "$seen"
  awk -F '\t' -v target="$name" '
    # Which signal it is depends on what stands where.
    { sub(/^the process ends .*/, "the process ends", $5) }
    FILENAME == ARGV[1] { if ($3 == target) { rows[$1 ": " $2] = $4 "\t" $5 "\t" $6 } next }
    { key = $1 ": " $2; now = $4 "\t" $5 "\t" $6; left = rows[key]; delete rows[key]
      if (left == now) passed++; else { failed++; print "FAILED damage " key ": now " now ", in the table " (left == "" ? "nothing" : left) } }
    END { for (key in rows) { failed++; print "FAILED damage " key ": not seen" }
      print "SUITE damage " passed + 0 " passed, " failed + 0 " failed, 0 skipped" }' "$observed" "$seen" >"$work/$name.damage.out"
  grep '^FAILED' "$work/$name.damage.out"
  while read -r _ suite p _ f _ s _; do
    record "$name" "$suite" "$p" "$f" "$s" "called wrong declarations, $((SECONDS - started)) s"
  done < <(grep '^SUITE' "$work/$name.damage.out")
}

# Puts the rows into the table; what the analyzers say stays from the row that was there.
record_rows() {
  awk -F '\t' -v OFS='\t' -v target="$1" '
    FILENAME == ARGV[1] { if ($3 == target) said[$1 $2] = $7; else rest[++n] = $0; next }
    { print $0, ($1 $2) in said ? said[$1 $2] : "?" }
    END { for (i = 1; i <= n; i++) print rest[i] }' "$observed" "$2" | LC_ALL=C sort >"$work/observed.tsv" && cp "$work/observed.tsv" "$observed"
}
