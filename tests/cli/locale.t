# What goes into a pipe or a file is the same bytes in every locale; numbers have a point.

$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë" --value '$1,234.50' -q >id.txt
$ cat >all.sh <<'END'
> for command in "list" "list --format table" "list --json" "list --format csv" board brief "due --json" "report" "report --json" "report --format csv" "report --format markdown" "report --format html" "report revenue" "report platforms" "score --json" "search sheet"; do
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

# Time zones do not move a day.

$ for zone in UTC Pacific/Kiritimati Pacific/Pago_Pago; do
>   TZ=$zone sh all.sh | cksum
> done | sort -u | wc -l
1
