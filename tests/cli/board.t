# The board once, as text.

$ rapport board
New Lead         0  Contacted        0  Qualified        0  Proposal Sent    0
──────────────────  ──────────────────  ──────────────────  ──────────────────

Deposit Paid     0  Active Client    0  Closed Won       0  Closed Lost      0
──────────────────  ──────────────────  ──────────────────  ──────────────────
$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë Åkesson" --value '$1,200' --platform fiverr --force --stage proposal --tag vip -q >id.txt
$ rapport add "田中太郎 (gardens and other long words)" --value 50000 --platform coconala -q >id.txt
$ rapport board
New Lead         1  Contacted        7  Qualified        0  Proposal Sent    1
¥50,000                                                     $1,200.00
weighted ¥5,000                                             weighted $720.00
──────────────────  ──────────────────  ──────────────────  ──────────────────
田中太郎 (gardens…  Client E                                Zoë Åkesson
¥50,000 · coconala  upwork                                  $1,200.00 · fiverr

                    Client F
                    fiverr

                    Client G
                    upwork · quiet 3mo

                    Client H
                    direct · quiet 3mo

                    Client J
                    direct · quiet 5mo

                    +2 more

Deposit Paid     0  Active Client    0  Closed Won       4  Closed Lost      1
──────────────────  ──────────────────  ──────────────────  ──────────────────
                                        Client A            Client I
                                        coconala            coconala

                                        Client B
                                        direct

                                        Client C
                                        due today

                                        Client D
                                        fiverr · 1d late
$ COLUMNS=200 rapport board --cards 2
New Lead              1  Contacted             7  Qualified             0  Proposal Sent         1  Deposit Paid          0  Active Client         0  Closed Won            4  Closed Lost           1
¥50,000                                                                    $1,200.00
weighted ¥5,000                                                            weighted $720.00
───────────────────────  ───────────────────────  ───────────────────────  ───────────────────────  ───────────────────────  ───────────────────────  ───────────────────────  ───────────────────────
田中太郎 (gardens and …  Client E                                          Zoë Åkesson                                                                Client A                 Client I
¥50,000 · coconala       upwork                                            $1,200.00 · fiverr                                                         coconala                 coconala

                         Client F                                                                                                                     Client B
                         fiverr                                                                                                                       direct

                         +5 more                                                                                                                      +2 more
$ COLUMNS=40 rapport board stage:new,proposal
New Lead          1  Contacted         0
¥50,000
weighted ¥5,000
───────────────────  ───────────────────
田中太郎 (gardens …
¥50,000 · coconala

Qualified         0  Proposal Sent     1
                     $1,200.00
                     weighted $720.00
───────────────────  ───────────────────
                     Zoë Åkesson
                     $1,200.00 · fiverr

Deposit Paid      0  Active Client     0
───────────────────  ───────────────────

Closed Won        0  Closed Lost       0
───────────────────  ───────────────────
$ COLUMNS=10 rapport board tag:vip | head -8
New Lead         0
──────────────────

Contacted        1
──────────────────
Client J
direct · quiet 5mo

# Totals are those of all that match; archived ones only when asked for.

$ rapport board -n 1 | grep more
                    +6 more
                                        +3 more
$ rapport board -n 0 | head -3
New Lead         1  Contacted        7  Qualified        0  Proposal Sent    1
¥50,000                                                     $1,200.00
weighted ¥5,000                                             weighted $720.00
$ rapport archive zoe
Zoë Åkesson: archived
$ rapport board tag:vip | head -4
New Lead         0  Contacted        1  Qualified        0  Proposal Sent    0
──────────────────  ──────────────────  ──────────────────  ──────────────────
                    Client J
                    direct · quiet 5mo
$ rapport board tag:vip archived:any | head -5
New Lead         0  Contacted        1  Qualified        0  Proposal Sent    1
                                                            $1,200.00
                                                            weighted $720.00
──────────────────  ──────────────────  ──────────────────  ──────────────────
                    Client J                                Zoë Åkesson

# As data.

$ rapport board stage:contacted --json | jq -c '.[] | [.stage, .label, .count, .value, .weighted, [.cards[].name]]'
["new","New Lead",0,[],[],[]]
["contacted","Contacted",7,[],[],["Client E","Client F","Client G","Client H","Client J"]]
["qualified","Qualified",0,[],[],[]]
["proposal","Proposal Sent",0,[],[],[]]
["deposit","Deposit Paid",0,[],[],[]]
["active","Active Client",0,[],[],[]]
["won","Closed Won",0,[],[],[]]
["lost","Closed Lost",0,[],[],[]]
$ rapport board --json --cards 1 | jq '.[6].cards[0]'
{
  "id": "3eb0e250-b62d-5608-bba2-a28b263c23eb",
  "externalId": "client-a",
  "name": "Client A",
  "platform": "coconala",
  "stage": "won",
  "stageSince": "2026-02-10",
  "tags": [
    "gas",
    "repeat"
  ],
  "satisfaction": "high",
  "firstContact": "2026-01-15",
  "notes": "GAS automation, responsive",
  "openingInteractions": 1,
  "createdAt": "2026-02-11T09:00:00Z",
  "updatedAt": "2026-02-11T09:00:00Z",
  "score": 5.45,
  "orders": 3,
  "interactions": 5,
  "revenue": [
    {
      "amount": 8000,
      "currency": "JPY"
    }
  ],
  "rating": 5,
  "lastContact": "2026-02-10",
  "lastDelivery": "2026-02-10",
  "nextDue": "2026-02-17",
  "completeness": 20
}
$ rapport board --format plain
New Lead	1	¥50,000	¥5,000
Contacted	7	0	0
Qualified	0	0	0
Proposal Sent	0	0	0
Deposit Paid	0	0	0
Active Client	0	0	0
Closed Won	4	0	0
Closed Lost	1	0	0
$ rapport board --format csv --cards 1 | sed -n 3p | grep -o '""externalId"".*,""platform""'
""externalId"":""client-e"",""name"":""Client E"",""platform""
$ rapport board --format csv --cards 1 --anonymize | grep -c Client
1
$ rapport board --cards 501
rapport: --cards takes a whole number from 0 to 500, not '501'
[2]
$ rapport board nonsense:1
rapport: 'nonsense:1': no term 'nonsense'; did you mean 'notes'? Quotes make it plain text
[2]

# A card that has nothing but a name is one line.

$ rapport add Ada -q >id.txt; rapport add Bea --value 100 -q >id.txt
$ rapport board -n 2 name:Ada,Bea | sed -n '5,8p'
Ada

Bea
¥100
