# What is due: on or before the day, overdue included, by day.

$ rapport due
$ rapport due --exit-code
$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport due --format table
DUE         OVERDUE  NAME      FOLLOW-UP         MESSAGE
2026-02-10        1  Client D  30-day follow-up  Need any adjustments?
2026-02-11        0  Client C  7-day check-in    How's the tool working?
$ rapport due
d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30	2026-02-10	1	Client D	30-day follow-up	Need any adjustments?
dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7	2026-02-11	0	Client C	7-day check-in	How's the tool working?
$ rapport due --json
[{"id":"d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30","clientId":"d578bb43-a0ea-5610-b2b1-a12cb063f4a7","name":"Client D","rule":"delivery-30","label":"30-day follow-up","message":"Need any adjustments?","since":"2026-01-11","due":"2026-02-10","overdueDays":1,"state":"open"},
{"id":"dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7","clientId":"dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2","name":"Client C","rule":"delivery-7","label":"7-day check-in","message":"How's the tool working?","since":"2026-02-04","due":"2026-02-11","overdueDays":0,"state":"open"}]
$ rapport due -q
d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30
dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7

# Scopes.  2026-02-11 is a Wednesday.

$ rapport follow "Client A" 2026-02-11 "send the invoice" -q >id.txt
$ rapport follow "Client B" sun -q >id.txt
$ rapport follow "Client E" mon -q >id.txt
$ rapport due --today | cut -f 2-5
2026-02-10	1	Client D	30-day follow-up
2026-02-11	0	Client C	7-day check-in
2026-02-11	0	Client A	send the invoice
$ rapport due --overdue | cut -f 2-5
2026-02-10	1	Client D	30-day follow-up
$ rapport due --week | cut -f 2-5
2026-02-10	1	Client D	30-day follow-up
2026-02-11	0	Client C	7-day check-in
2026-02-11	0	Client A	send the invoice
2026-02-15	0	Client B	follow-up
$ rapport due --week --as-of 2026-02-16 | cut -f 2-5
2026-02-10	6	Client D	30-day follow-up
2026-02-11	5	Client C	7-day check-in
2026-02-11	5	Client A	send the invoice
2026-02-15	1	Client B	follow-up
2026-02-16	0	Client B	7-day check-in
2026-02-16	0	Client E	follow-up
2026-02-17	0	Client A	7-day check-in
$ rapport due --week --overdue
rapport: --overdue and --week do not go together
[2]

# For scripts.

$ rapport due --exit-code -q | wc -l
3
$ rapport due --exit-code >due.txt
[1]
$ rapport due --overdue --as-of 2026-02-01 --exit-code
d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-7	2026-01-18	14	Client D	7-day check-in	How's the tool working?
3eb0e250-b62d-5608-bba2-a28b263c23eb/delivery-7	2026-01-27	5	Client A	7-day check-in	How's the tool working?
[1]

# A contact in stage new that nothing was sent to: after 48 hours.

$ rapport add Newcomer -q >id.txt
$ rapport due --as-of 2026-02-12 | cut -f 2-5 | grep Newcomer
[1]
$ rapport due --as-of 2026-02-13 | cut -f 2-5 | grep Newcomer
2026-02-13	0	Newcomer	first reply
$ rapport log Newcomer inquiry -q >id.txt
$ rapport due --as-of 2026-02-13 | cut -f 2-5 | grep Newcomer
2026-02-13	0	Newcomer	first reply
$ rapport log Newcomer email -q >id.txt
$ rapport due --as-of 2026-02-13 | cut -f 2-5 | grep Newcomer
[1]

# A proposal: three days after it was made or sent again.

$ rapport move Newcomer proposal -q >id.txt
$ rapport due --as-of 2026-02-13 | cut -f 2-5 | grep Newcomer
[1]
$ rapport due --as-of 2026-02-14 | cut -f 2-5 | grep Newcomer
2026-02-14	0	Newcomer	proposal follow-up
$ RAPPORT_NOW=2026-02-12T09:00:00Z rapport log Newcomer proposal -q >id.txt
$ rapport due --as-of 2026-02-14 | cut -f 2-5 | grep Newcomer
[1]
$ rapport due --as-of 2026-02-15 | cut -f 2-5 | grep Newcomer
2026-02-15	0	Newcomer	proposal follow-up

# An active client: 14 days after the last contact, again and again; notes do not count.

$ RAPPORT_NOW=2026-02-12T09:00:00Z rapport move Newcomer active -q >id.txt
$ RAPPORT_NOW=2026-02-20T09:00:00Z rapport note Newcomer "all is well" -q >id.txt
$ rapport due --as-of 2026-02-25 | cut -f 2-5 | grep Newcomer
[1]
$ rapport due --as-of 2026-02-26 | cut -f 2-5 | grep Newcomer
2026-02-26	0	Newcomer	check-in
$ RAPPORT_NOW=2026-02-27T09:00:00Z rapport done Newcomer
Newcomer: check-in done
$ rapport due --as-of 2026-03-12 | cut -f 2-5 | grep Newcomer
[1]
$ rapport due --as-of 2026-03-13 | cut -f 2-5 | grep Newcomer
2026-03-13	0	Newcomer	check-in
$ RAPPORT_NOW=2026-03-13T09:00:00Z rapport snooze Newcomer 2026-03-20 "on holiday"
Newcomer: check-in snoozed until Mar 20
$ rapport due --as-of 2026-03-19 | cut -f 2-5 | grep Newcomer
[1]
$ rapport due --as-of 2026-03-20 --json | jq -c '.[] | select(.name == "Newcomer") | [.rule, .since, .due, .overdueDays, .state]'
["active-14d","2026-02-27","2026-03-20",0,"snoozed"]

# A delivery: 7, 30 and 90 days; only the latest that is past counts, and a new one begins
# anew.

$ for day in 2026-02-10 2026-02-11 2026-03-05 2026-03-06 2026-05-04 2026-05-05; do
>   rapport due --as-of $day | grep "Client C" | cut -f 2-5
> done
2026-02-11	0	Client C	7-day check-in
2026-02-11	22	Client C	7-day check-in
2026-03-06	0	Client C	30-day follow-up
2026-03-06	59	Client C	30-day follow-up
2026-05-05	0	Client C	90-day follow-up
$ rapport done "$(rapport due -q | grep delivery-7)"
Client C: 7-day check-in done
$ rapport due | cut -f 2-5 | grep "Client C"
[1]
$ rapport due --as-of 2026-03-06 | cut -f 2-5 | grep "Client C"
2026-03-06	0	Client C	30-day follow-up
$ RAPPORT_NOW=2026-02-20T09:00:00Z rapport log "Client C" delivery -q >id.txt
$ rapport due --as-of 2026-02-27 | cut -f 2-5 | grep "Client C"
2026-02-27	0	Client C	7-day check-in

# Closed Lost and archived contacts get none but those made by hand.

$ rapport follow "Client D" 2026-02-12 "ask why" -q >id.txt
$ rapport move "Client D" lost --note "too dear" -q >id.txt
$ rapport due --as-of 2026-04-11 | cut -f 2-5 | grep "Client D"
2026-02-12	58	Client D	ask why
$ rapport archive "Client C" -q >id.txt
$ rapport due --as-of 2026-06-01 | cut -f 2-5 | grep -c "Client C"
0
[1]
