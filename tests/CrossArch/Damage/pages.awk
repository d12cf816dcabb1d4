# The section "What happens" of one rule's page:
#   awk -F '\t' -v rule=ABI1001 -f pages.awk explained.tsv observed.tsv
# explained.tsv has a rule and a sentence; then, where the rule says error and no damage was seen, the case, the targets, and a word for the
# reason: compiler, runtime, chance or elsewhere (tests/Analyzers.Tests/Damage says what they mean).
# Rows that say the same of one declaration are one row, with all their targets.
FILENAME ~ /explained/ { if ($1 == rule && $2 != "") why[++whys] = $2; next }
$1 != rule { next }
{
    key = $2 FS $4 FS $5 FS $7
    if (!(key in targets)) { order[++rows] = key; targets[key] = $3 } else targets[key] = targets[key] ", " $3
}
END {
    if (!rows && !whys) exit
    print "## What happens"
    if (rows) {
        print "Wrong declarations, called on these targets ([tests/CrossArch](../../tests/CrossArch/README.md)), and what the rule says for each alone:"
        print "\n| wrong | C | seen | on | the rule |\n|---|---|---|---|---|"
        for (i = 1; i <= rows; i++) {
            split(order[i], part, FS)
            print "| " (part[1] == last ? "" : part[1]) " | " part[2] " | " (part[2] == part[3] ? "as in C" : part[3]) " | " targets[order[i]] " | " (part[4] == "silent" ? "nothing" : part[4]) " |"
            last = part[1]
        }
    }
    for (i = 1; i <= whys; i++) print (rows || i > 1 ? "\n" : "") why[i]
    print ""
}
