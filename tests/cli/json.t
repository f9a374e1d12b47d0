# What others rely on: types are stable, what is unknown is absent, amounts are exact.

$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add Exact --value '$12.34' -q >id.txt
$ rapport log Exact payment --amount '$0.10' -q >id.txt; rapport log Exact payment --amount '$0.20' -q >id.txt
$ rapport log Exact payment --amount 9007199254740991 -q >id.txt
$ rapport log Exact payment --amount '€45,000,000,000.01' -q >id.txt
$ rapport list exact --json | grep -o '"value":[^,]*\|"revenue":[^]]*]'
"value":12.34
"revenue":[{"amount":45000000000.01,"currency":"EUR"},{"amount":9007199254740991,"currency":"JPY"},{"amount":0.30,"currency":"USD"}]
$ rapport --report --json | grep -o '"revenue":[^]]*]' | head -1
"revenue":[{"amount":45000000000.01,"currency":"EUR"},{"amount":9007199254755991,"currency":"JPY"},{"amount":0.30,"currency":"USD"}]

# No member is null anywhere.

$ for command in "list --json" "show exact --json" "due --week --json" "brief --json" "report --json" "score --json" "search exact --json" "board --json" "report pipeline --json" "report stale --json"; do
>   rapport $command | jq -c '[.. | select(. == null)] | length'
> done | sort -u
0

# A contact.

$ rapport list "client a" --json | jq -c '.[0] | map_values(type)'
{"id":"string","externalId":"string","name":"string","platform":"string","stage":"string","stageSince":"string","tags":"array","satisfaction":"string","firstContact":"string","notes":"string","openingInteractions":"number","createdAt":"string","updatedAt":"string","score":"number","orders":"number","interactions":"number","revenue":"array","rating":"number","lastContact":"string","lastDelivery":"string","nextDue":"string","completeness":"number"}
$ rapport list "client l" --json | jq -c '.[0] | keys'
["completeness","createdAt","externalId","firstContact","id","interactions","lastContact","name","notes","orders","platform","revenue","score","stage","stageSince","updatedAt"]
$ rapport show "client a" --json | jq -c '[.timeline, .followUps, .scoreFactors] | map(length)'
[4,3,5]
$ rapport show "client a" --json | jq -c '.timeline[0] | map_values(type)'
{"id":"string","clientId":"string","date":"string","type":"string","platform":"string","amount":"number","currency":"string","rating":"number","notes":"string"}
$ rapport show "client a" --json | jq -r '.timeline[].date' | sort -rc && echo newest first
newest first

# Due.

$ rapport due --json | jq -c '.[0] | map_values(type)'
{"id":"string","clientId":"string","name":"string","rule":"string","label":"string","message":"string","since":"string","due":"string","overdueDays":"number","state":"string"}
$ rapport due --json | jq -c '.[0] | keys_unsorted'
["id","clientId","name","rule","label","message","since","due","overdueDays","state"]

# The report.

$ rapport report --json | jq -c 'map_values(type)'
{"month":"string","asOf":"string","totalClients":"number","activeClients":"number","activeDays":"number","revenue":"array","net":"array","topClients":"array","followUps":"array","pipeline":"array"}
$ rapport report --json | jq -c '.topClients[0] | map_values(type)'
{"id":"string","name":"string","revenue":"array","orders":"number","score":"number"}
$ rapport report --json | jq -c '.followUps[0] | keys_unsorted'
["id","clientId","name","rule","label","message","since","due","overdueDays","state"]
$ rapport report --json | jq -c '.pipeline[0] | map_values(type)'
{"stage":"string","label":"string","count":"number","value":"array","weighted":"array","meanDays":"number"}
$ rapport report --json | jq -c '.revenue[0], .topClients[1].revenue[0]'
{"amount":45000000000.01,"currency":"EUR"}
{"amount":8000,"currency":"JPY"}

# Scores.

$ rapport score --json | jq -c '.[0] | map_values(type)'
{"id":"string","name":"string","score":"number","scoreFactors":"array"}
$ rapport score --json | jq -c '.[0].scoreFactors[2] | map_values(type)'
{"factor":"string","input":"string","points":"number","weight":"number","share":"number","assumed":"boolean"}
$ rapport score --json | jq -c 'all(.[]; ([.scoreFactors[].share * 100 | round] | add) == (.score * 100 | round))'
true

# Days and moments.

$ rapport list "client a" --json | jq -r '.[0] | .firstContact, .stageSince, .createdAt'
2026-01-15
2026-02-10
2026-02-11T09:00:00Z

# Errors are JSON on stderr; nothing is on stdout.

$ rapport list --sort nonsense --json
{"error":{"code":"usage","message":"'nonsense' is no sort key; 'rapport help sort' names them"}}
[2]
$ rapport score nobody --json
{"error":{"code":"not-found","message":"no contact is called 'nobody'"}}
[3]
$ rapport score client --json 2>&1 | jq -c '.error | [.code, (.candidates | length), (.candidates[0] | keys)]'
["ambiguous",10,["id","name"]]
$ rapport report --month 13 --json 2>/dev/null
[2]
