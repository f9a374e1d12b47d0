# On a small screen no amount is cut: a line for each currency
$ add "Sarah Chen" --value 8000
$ log "Sarah Chen" payment --amount '¥1,592,500'
$ log "Sarah Chen" payment --amount '$770.00'
$ log "Sarah Chen" payment --amount '€7,050.00'
= 40x16
> gr
| Reports · Month · February… 2026-02-11
|[Month]   Pipeline    Platforms    Acti…
|
| Total clients  1
| Active (30 days)  1
| Revenue    €7,050.00
|            ¥1,592,500
|            $770.00
| 12 months  ▁▁▁▁▁▁▁▁▁▁▁█
|
| Top clients
| Name                   Revenue  Orders
| Sarah Chen       ¥1,592,500 +…       0
|
|
| l Next report  …                ? Help
# As soon as they fit they stand in one
= 60x14
| Reports · Month · February 2026                 2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    C…
|
| Total clients  1     Active (30 days)  1
| Revenue    €7,050.00 + ¥1,592,500 + $770.00
| 12 months  ▁▁▁▁▁▁▁▁▁▁▁█
|
| Top clients
| Name                        Revenue  Orders  Rating  Score
| Sarah Chen            ¥1,592,500 +…       0           4.65
|
| Follow-up due
|
| l Next report  h Previous report  [ Month before    ? Help
