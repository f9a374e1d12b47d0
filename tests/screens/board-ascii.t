# Without UTF-8 all is drawn in ASCII, and columns stay straight
ascii
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal
$ add "Marcus Webb" --platform upwork --value '$1,200.50' --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag gas --stage new
$ add "Bob Stone" --platform direct --value 1250000 --stage deposit
$ add "Dana Weiss" --platform direct --value 80000 --stage contacted
$ add "Emil Berg" --platform fiverr --stage contacted
$ add "Fay Kim" --platform upwork --value 4000 --stage contacted
$ add "Won One" --platform fiverr --value 9000 --stage won
$ add "Lost One" --platform direct --stage lost
$ log "Sarah Chen" delivery --amount 8000 --date 2026-02-04 --rating 5
$ log "Marcus Webb" message --date 2025-12-20
$ log "Dana Weiss" message --date 2025-12-20
$ log "Bob Stone" delivery --amount 30000 --date 2026-01-11
$ add "田中 美咲" --platform coconala --value 5000
$ add "Zoë Ångström" --value '€1,200' --tag größe
= 80x24
| Board - by Score v                                                  2026-02-11
| New Lead         3  Contacted        3  Qualified        0  Proposal Sent   1 >
|   JPY 255,000 +...  sum     JPY 84,000  sum              -  sum    JPY 15,000 4
|    JPY 25,500 +...  wtd     JPY 16,800  wtd              -  wtd     JPY 9,000
|------------------- ------------------- ------------------- ------------------
|>Aiko Tanaka   1.95  Dana Weiss    1.95                      Sarah Chen   4.70
|  JPY 250,000         direct   quiet 7w                       fiverr due today
| Zoe Angstrom  1.95  Emil Berg     1.95
|  EUR 1,200.00        fiverr
| ?? ??         1.95  Fay Kim       1.95
|  JPY 5,000 due Fri   JPY 4,000
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  ...? Help
> Space *
| Board - by Score v                                                  2026-02-11
| New Lead         3  Contacted        3  Qualified        0  Proposal Sent   1 >
|   JPY 255,000 +...  sum     JPY 84,000  sum              -  sum    JPY 15,000 4
|    JPY 25,500 +...  wtd     JPY 16,800  wtd              -  wtd     JPY 9,000
|------------------- ------------------- ------------------- ------------------
| * Aiko Tanaka 1.95  * Dana Weiss  1.95                      * Sarah Chen 4.70
|  JPY 250,000         direct   quiet 7w                       fiverr due today
|>* Zoe Angstr. 1.95  * Emil Berg   1.95
|  EUR 1,200.00        fiverr
| * ?? ??       1.95  * Fay Kim     1.95
|  JPY 5,000 due Fri   JPY 4,000
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  ...? Help
> $
| Board - by Score v                                                  2026-02-11
|<  Proposal Sent      1  Deposit Paid       1  Active Client     1      1      1
|3  sum       JPY 15,000  sum    JPY 1,250,000  sum       $1,200.50
|   wtd        JPY 9,000  wtd    JPY 1,125,000  wtd       $1,200.50
|  --------------------- --------------------- -------------------- ------ ------
|   * Sarah Chen    4.70  * Bob Stone     4.55  * Marcus Webb  1.95   C      C
|   JPY 15,000 due today   direct      1d late   $1,200.50  5w late   l      l
|                                                                     o      o
|                                                                     s      s
|                                                                     e      e
|                                                                     d      d
|
|                                                                     W      L
|                                                                     o      o
|                                                                     n      s
|                                                                            t
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  ...? Help
= 200x50
| Board - by Score v                                                                                                                                                                          2026-02-11
| New Lead                     3  Contacted                   3  Qualified                   0  Proposal Sent               1  Deposit Paid                1  Active Client               1      1      1
| sum EUR 1,200.00 + JPY 255,000  sum                JPY 84,000  sum                         -  sum                JPY 15,000  sum             JPY 1,250,000  sum                 $1,200.50
| weighted       JPY 25,500 +...  weighted           JPY 16,800  weighted                    -  weighted            JPY 9,000  weighted        JPY 1,125,000  weighted            $1,200.50
|------------------------------- ------------------------------ ------------------------------ ------------------------------ ------------------------------ ------------------------------ ------ ------
| * Aiko Tanaka             1.95  * Dana Weiss             1.95                                 * Sarah Chen             4.70  * Bob Stone              4.55  * Marcus Webb            1.95   C      C
|  JPY 250,000 - coconala          JPY 80,000 - direct                                           JPY 15,000 - fiverr            JPY 1,250,000 - direct         $1,200.50 - upwork             l      l
|  due Fri - #gas                  quiet 7w                                                      due today - #vip               1d late - quiet 4w             5w late - quiet 7w             o      o
|                                                                                                                                                                                             s      s
| * Zoe Angstrom            1.95  * Emil Berg              1.95                                                                                                                               e      e
|  EUR 1,200.00                    fiverr                                                                                                                                                     d      d
|  due Fri - #grosse
|                                                                                                                                                                                             W      L
| * ?? ??                   1.95  * Fay Kim                1.95                                                                                                                               o      o
|  JPY 5,000 - coconala            JPY 4,000 - upwork                                                                                                                                         n      s
|  due Fri                                                                                                                                                                                           t
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  za Fold  zc Cards  w Figures  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  ...      ? Help
