# Data in a pipe or a file is the same bytes in every locale; numbers have a point.

$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë" --value '$1,234.50' -q >id.txt
$ cat >all.sh <<'END'
> for command in "list" "list --format table" "list --json" "list --format csv" "due --json" "report --json" "report --format csv" "report --format markdown" "report --format html" "report revenue" "report platforms" "score --json" "search sheet"; do
>   rapport $command
> done
> END
$ for locale in C POSIX C.UTF-8 de_DE.UTF-8 pl_PL.UTF-8; do
>   LC_ALL=$locale sh all.sh | cksum
> done | sort -u | wc -l
1
$ LC_ALL=de_DE.UTF-8 rapport list zoe --json | grep -o '"value":[0-9.,]*"'
"value":1234.50,"
$ LC_ALL=pl_PL.UTF-8 rapport list 'score>1.9' zoe --columns name,value,score
Zoë	$1,234.50	1.95
$ LC_ALL=de_DE.UTF-8 LC_NUMERIC=de_DE.UTF-8 rapport score zoe
<uuid>	Zoë	1.95

# Texts for people follow the locale: without UTF-8 they are ASCII.  Where none is set, as in cron, they
# are not.

$ for command in board brief "show zoe" report; do
>   LC_ALL=C rapport $command | LC_ALL=C grep -c '[^ -~]'
>   for locale in C.UTF-8 de_DE.UTF-8 pl_PL.UTF-8; do
>     LC_ALL=$locale rapport $command | cksum
>   done | sort -u | wc -l
>   test "$(LC_ALL=C.UTF-8 rapport $command)" = "$(env -u LC_ALL -u LANG rapport $command)" && echo same
> done | sort | uniq -c | sed 's/^ *//'
4 0
4 1
4 same
$ LC_ALL=C rapport report --as-of 2026-02-11
CRM Report - February 2026

Total Clients: 13
Active (30 days): 5
Revenue this month: JPY 15,000

Top Clients:
1. Client A - JPY 8,000 (3 orders, *5.0)
2. Client B - JPY 5,000 (2 orders, *4.5)

Follow-up Due:
- Client C - 7-day check-in (delivered Feb 4)
- Client D - 30-day follow-up (delivered Jan 11)

# Time zones do not move a day.

$ for zone in UTC Pacific/Kiritimati Pacific/Pago_Pago; do
>   TZ=$zone sh all.sh | cksum
> done | sort -u | wc -l
1

# A locale that is not installed says by its name what the terminal takes.

$ for locale in C.UTF-8 tlh_TLH.UTF-8 tlh_TLH.utf8@rune tlh_TLH C; do
>   LC_ALL=$locale rapport board 2>&1 | LC_ALL=C grep -c '[^ -~]'
>   LC_ALL= LC_CTYPE= LANG=$locale rapport board 2>&1 | LC_ALL=C grep -c '[^ -~]'
> done | xargs
7 7 7 7 7 7 0 0 0 0
