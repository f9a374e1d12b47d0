# How much is known of a contact, in percent: a table of parts with weights.

$ rapport add "Sarah Chen" --company Acme --title CEO --email sarah@example.com --phone "+81 90 1234 5678" --platform direct --source referral --summary "A landing page" --tag vip >/dev/null
$ rapport add Bob --email bob@example.com >/dev/null
$ rapport add Eve --channel telegram:@eve --company Initech >/dev/null
$ rapport add Zed >/dev/null
$ rapport list --columns name,completeness --sort completeness
Sarah Chen	100
Eve	50
Bob	45
Zed	10
$ rapport list "completeness<50" --columns name,completeness
Bob	45
Zed	10
$ rapport list "completeness>=100" -q | wc -l
1
$ rapport list "-completeness<50" --columns name
Eve
Sarah Chen
$ rapport show Eve | grep Completeness
  Completeness         50%, without e-mail, source, summary, phone, title,
$ rapport show Sarah | grep Completeness
  Completeness         100%
$ rapport show Zed --json | jq .completeness
10
$ rapport list --json | jq -c '[.[].completeness]'
[45,50,100,10]

# It goes with every change, and nobody sets it.

$ rapport edit Zed source=referral --json | jq .completeness
20
$ rapport edit Zed completeness=100
rapport: completeness cannot be edited
[2]
$ rapport list "completeness<many"
rapport: 'completeness<many': completeness takes a number, as in score>6.5 or orders>=2
[2]

# An anonymous record is as complete as before; what is missing would be told of the other.

$ rapport --book whole add Full --email a@b.example --company C --phone "+81 90-1234-5678" --summary "wants a logo" -q >id.txt
$ rapport --book whole show Full --anonymize --json | jq .completeness
75
$ rapport --book whole show Full --anonymize | grep -i complete
  Completeness         75%
