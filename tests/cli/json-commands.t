# What every command writes with --json is JSON, whether it looks or changes.

$ rapport add Ada --email ada@example.com -q >ada; rapport add Adah --email ada@example.com -q >twin 2>/dev/null
$ rapport add Bob --value '$5' -q >bob; rapport follow bob +3d Call -q >plan; rapport follow bob +4d Write -q >other
$ printf 'Name,Email\nDee,dee@example.com\n' >people.csv
$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Eve\nEND:VCARD\n' >people.vcf
$ echo '{"name":"Bob","company":"Acme"}' >values.jsonl
$ cat >lines <<END
> add Cy --tag vip
> show bob
> edit bob title=CEO
> tag bob big
> untag bob big
> archive bob
> unarchive bob
> note bob Sending the proposal Thursday
> log bob delivery Done --amount 3000
> move bob won
> duplicates
> merge $(cat ada) $(cat twin) --yes
> list
> board
> search bob
> view save Won stage:won
> view
> view rename Won Done
> view move Done 1
> view remove Done
> ask how many contacts do I have?
> due --week
> brief
> follow bob +5d Ask
> snooze $(cat plan) +9d busy
> done $(cat plan)
> cancel $(cat other)
> score
> score bob --explain
> report
> report pipeline
> report platforms
> report activity
> report stale
> report conversion
> report revenue
> import openclaw $HERE/../data/section-6
> import csv people.csv
> import vcard people.vcf
> sync openclaw $HERE/../data/section-6 --once
> enrich bob --from values.jsonl
> history
> undo
> redo
> erase Cy --yes
> backup copy
> backups
> restore copy --book restored
> check
> check --repair
> stats
> END

# Those without an answer in JSON are the only ones that are not asked.

$ for verb in $(rapport help | sed -n '/^Topics/q; s/^  \([a-z][a-z]*\) .*/\1/p'); do grep -q "^$verb" lines || echo $verb; done
export
demo
completion
help
$ while read -r line; do
>   rapport $line --json >out 2>err; status=$?
>   echo "$status $(jq -r type <out 2>&1 | tr '\n' ' ')$(jq -c '[.. | select(. == null)] | length' <out) $line"
> done <lines
0 object 0 add Cy --tag vip
0 object 0 show bob
0 object 0 edit bob title=CEO
0 object 0 tag bob big
0 object 0 untag bob big
0 object 0 archive bob
0 object 0 unarchive bob
0 object 0 note bob Sending the proposal Thursday
0 object 0 log bob delivery Done --amount 3000
0 object 0 move bob won
0 array 0 duplicates
0 object 0 merge <uuid> <uuid> --yes
0 array 0 list
0 array 0 board
0 array 0 search bob
0 object 0 view save Won stage:won
0 array 0 view
0 object 0 view rename Won Done
0 object 0 view move Done 1
0 object 0 view remove Done
0 object 0 ask how many contacts do I have?
0 array 0 due --week
0 object 0 brief
0 object 0 follow bob +5d Ask
0 object 0 snooze <uuid> +9d busy
0 object 0 done <uuid>
0 object 0 cancel <uuid>
0 array 0 score
0 array 0 score bob --explain
0 object 0 report
0 array 0 report pipeline
0 array 0 report platforms
0 array 0 report activity
0 array 0 report stale
0 array 0 report conversion
0 array 0 report revenue
0 object 0 import openclaw <here>/../data/section-6
0 object 0 import csv people.csv
0 object 0 import vcard people.vcf
0 object 0 sync openclaw <here>/../data/section-6 --once
0 object 0 enrich bob --from values.jsonl
0 array 0 history
0 object 0 undo
0 object 0 redo
0 object 0 erase Cy --yes
0 object 0 backup copy
0 array 0 backups
0 object 0 restore copy --book restored
0 object 0 check
0 object 0 check --repair
0 object 0 stats

# A mistake in any of them is JSON, too, and the status is what it is without.

$ while read -r line; do
>   rapport $line --no-such-option --json >out 2>err
>   echo "$? $(wc -c <out) $(jq -r .error.code <err)"
> done <lines | sort -u
2 0 usage
