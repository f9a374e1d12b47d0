# What a question's command needs can be said in the question or beside it.

$ rapport add Bob -q >id.txt
$ rapport ask "Move Bob to Closed Lost"
rapport: that is: rapport move Bob lost
rapport: moving to Closed Lost needs a reason; why? (no terminal to ask on: say it with --note; nothing was changed)
[2]
$ rapport ask "Move Bob to Closed Lost" --note "too dear" 2>meant
Bob: moved to Closed Lost
$ rapport ask "Move Bob to won" 2>meant
Bob: moved to Closed Won
$ rapport ask "Move Bob to Closed Lost: too expensive"
rapport: that is: rapport move Bob lost '--note=too expensive'
Bob: moved to Closed Lost
$ rapport ask "Move Bob to won" 2>meant
Bob: moved to Closed Won
$ rapport ask "Please move Bob to lost because he left"
rapport: that is: rapport move Bob lost '--note=he left'
Bob: moved to Closed Lost
$ rapport ask "Add note to Bob: sent the proposal"
rapport: that is: rapport note Bob 'sent the proposal'
Bob: noted
Suggested: move to Proposal Sent (--apply)
$ rapport ask "Add note to Bob: sent the proposal" --apply
rapport: that is: rapport note Bob 'sent the proposal'
Bob: noted; moved to Proposal Sent
$ rapport ask "Show me all contacts" --apply
rapport: that is: rapport list
rapport: 'list', which this means, takes no --apply
[2]
$ rapport ask "Add note to Bob: -20 % for him"
rapport: that is: rapport note -- Bob '-20 % for him'
Bob: noted

# An error as JSON stands alone.

$ rapport ask "What happened with Rob?" --json
{"error":{"code":"not-found","message":"no contact is called 'Rob'","candidates":[{"id":"<uuid>","name":"Bob"}]}}
[3]

# An export stays one, in the form that is asked for, with those who are put away.

$ rapport archive Bob -q >id.txt
$ rapport ask "Export my CRM contacts" --json 2>meant | jq -r .record | sort | uniq -c | sed 's/^ *//'
1 contact
9 interaction
$ rapport ask "Export my CRM contacts" --format csv | wc -l
rapport: that is: rapport export csv
2
$ rapport ask "Export my contacts as CSV" | cut -d, -f3
rapport: that is: rapport export csv
name
Bob
$ rapport ask "Export my contacts" --format ids | wc -l
rapport: that is: rapport list archived:any
1

# Who is quiet is so after the days that the briefing goes by.

$ RAPPORT_NOW=2026-01-20T09:00:00Z rapport add Quiet -q >id.txt
$ RAPPORT_NOW=2026-01-02T09:00:00Z rapport add Quieter -q >id.txt
$ rapport ask "Who has gone quiet?" --json | jq -c '[.[].name]'
rapport: that is: rapport report stale
["Quieter"]
$ rapport brief --json | jq -c '[.quiet[].name]'
["Quieter"]

# What is behind the limit of a search is told of.

$ for i in 1 2 3; do rapport add "Kim $i" -q >id.txt; done; rapport search kim --limit 2 2>&1 | cut -f 2
Kim 1
Kim 2
rapport: there are more hits than 2; --limit 0 lists all
$ rapport search kim --limit 3 | wc -l
3
$ rapport search kim --limit 0 | wc -l
3
