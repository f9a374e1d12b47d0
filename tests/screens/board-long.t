# A long column shows what fits and says that there is more
$ add "Ada 00" --stage contacted --platform fiverr --value 1000
$ add "Bea 01" --stage contacted --platform upwork --value 2000
$ add "Cal 02" --stage contacted --platform direct --value 3000
$ add "Dan 03" --stage contacted --platform fiverr --value 4000
$ add "Eve 04" --stage contacted --platform upwork --value 5000
$ add "Fay 05" --stage contacted --platform direct --value 6000
$ add "Gus 06" --stage contacted --platform fiverr --value 7000
$ add "Hal 07" --stage contacted --platform upwork --value 8000
$ add "Ivy 08" --stage contacted --platform direct --value 9000
$ add "Jan 09" --stage contacted --platform fiverr --value 10000
$ add "Kay 10" --stage contacted --platform upwork --value 11000
$ add "Leo 11" --stage contacted --platform direct --value 12000
$ add "Mia 12" --stage contacted --platform fiverr --value 13000
$ add "Ned 13" --stage contacted --platform upwork --value 14000
$ add "Ola 14" --stage contacted --platform direct --value 15000
$ add "Pia 15" --stage contacted --platform fiverr --value 16000
$ add "Quin 16" --stage contacted --platform upwork --value 17000
$ add "Rex 17" --stage contacted --platform direct --value 18000
$ add "Sue 18" --stage contacted --platform fiverr --value 19000
$ add "Tom 19" --stage contacted --platform upwork --value 20000
$ add "Ada 20" --stage contacted --platform direct --value 21000
$ add "Bea 21" --stage contacted --platform fiverr --value 22000
$ add "Cal 22" --stage contacted --platform upwork --value 23000
$ add "Dan 23" --stage contacted --platform direct --value 24000
$ add "Eve 24" --stage contacted --platform fiverr --value 25000
$ add "Fay 25" --stage contacted --platform upwork --value 26000
$ add "Gus 26" --stage contacted --platform direct --value 27000
$ add "Hal 27" --stage contacted --platform fiverr --value 28000
$ add "Ivy 28" --stage contacted --platform upwork --value 29000
$ add "Jan 29" --stage contacted --platform direct --value 30000
$ add "Kay 30" --stage contacted --platform fiverr --value 31000
$ add "Leo 31" --stage contacted --platform upwork --value 32000
$ add "Mia 32" --stage contacted --platform direct --value 33000
$ add "Ned 33" --stage contacted --platform fiverr --value 34000
$ add "Ola 34" --stage contacted --platform upwork --value 35000
$ add "Pia 35" --stage contacted --platform direct --value 36000
$ add "Quin 36" --stage contacted --platform fiverr --value 37000
$ add "Rex 37" --stage contacted --platform upwork --value 38000
$ add "Sue 38" --stage contacted --platform direct --value 39000
$ add "Tom 39" --stage contacted --platform fiverr --value 40000
$ add "Ada 40" --stage contacted --platform upwork --value 41000
$ add "Bea 41" --stage contacted --platform direct --value 42000
$ add "Cal 42" --stage contacted --platform fiverr --value 43000
$ add "Dan 43" --stage contacted --platform upwork --value 44000
$ add "Eve 44" --stage contacted --platform direct --value 45000
$ add "Fay 45" --stage contacted --platform fiverr --value 46000
$ add "Gus 46" --stage contacted --platform upwork --value 47000
$ add "Hal 47" --stage contacted --platform direct --value 48000
$ add "Ivy 48" --stage contacted --platform fiverr --value 49000
$ add "Jan 49" --stage contacted --platform upwork --value 50000
$ add "Kay 50" --stage contacted --platform direct --value 51000
$ add "Leo 51" --stage contacted --platform fiverr --value 52000
$ add "Mia 52" --stage contacted --platform upwork --value 53000
$ add "Ned 53" --stage contacted --platform direct --value 54000
$ add "Ola 54" --stage contacted --platform fiverr --value 55000
$ add "Pia 55" --stage contacted --platform upwork --value 56000
$ add "Quin 56" --stage contacted --platform direct --value 57000
$ add "Rex 57" --stage contacted --platform fiverr --value 58000
$ add "Sue 58" --stage contacted --platform upwork --value 59000
$ add "Tom 59" --stage contacted --platform direct --value 60000
$ add "Ada 60" --stage contacted --platform fiverr --value 61000
$ add "Bea 61" --stage contacted --platform upwork --value 62000
$ add "Cal 62" --stage contacted --platform direct --value 63000
$ add "Dan 63" --stage contacted --platform fiverr --value 64000
$ add "First" --stage new
= 80x24
> l
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ─────────────────▼─ ─────────────────── ──────────────────
| First         1.95 ▸Ada 00        1.95
|            due Fri   ¥1,000 · fiverr
|                     Ada 20        1.95
|                      ¥21,000 · direct
|                     Ada 40        1.95
|                      ¥41,000 · upwork
|                     Ada 60        1.95
|                      ¥61,000 · fiverr
|                     Bea 01        1.95
|                      ¥2,000 · upwork
|                     Bea 21        1.95
|                      ¥22,000 · fiverr
|                     Bea 41        1.95
|                      ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# By pages and halves of them
> Ctrl-f
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲▼─ ─────────────────── ──────────────────
| First         1.95 ▸Bea 61        1.95
|            due Fri   ¥62,000 · upwork
|                     Cal 02        1.95
|                      ¥3,000 · direct
|                     Cal 22        1.95
|                      ¥23,000 · upwork
|                     Cal 42        1.95
|                      ¥43,000 · fiverr
|                     Cal 62        1.95
|                      ¥63,000 · direct
|                     Dan 03        1.95
|                      ¥4,000 · fiverr
|                     Dan 23        1.95
|                      ¥24,000 · direct
|                     Dan 43        1.95
|                      ¥44,000 · upwork
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> PageDown Ctrl-d
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲▼─ ─────────────────── ──────────────────
| First         1.95 ▸Eve 44        1.95
|            due Fri   ¥45,000 · direct
|                     Fay 05        1.95
|                      ¥6,000 · direct
|                     Fay 25        1.95
|                      ¥26,000 · upwork
|                     Fay 45        1.95
|                      ¥46,000 · fiverr
|                     Gus 06        1.95
|                      ¥7,000 · fiverr
|                     Gus 26        1.95
|                      ¥27,000 · direct
|                     Gus 46        1.95
|                      ¥47,000 · upwork
|                     Hal 07        1.95
|                      ¥8,000 · upwork
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> Ctrl-u
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲▼─ ─────────────────── ──────────────────
| First         1.95 ▸Dan 43        1.95
|            due Fri   ¥44,000 · upwork
|                     Dan 63        1.95
|                      ¥64,000 · fiverr
|                     Eve 04        1.95
|                      ¥5,000 · upwork
|                     Eve 24        1.95
|                      ¥25,000 · fiverr
|                     Eve 44        1.95
|                      ¥45,000 · direct
|                     Fay 05        1.95
|                      ¥6,000 · direct
|                     Fay 25        1.95
|                      ¥26,000 · upwork
|                     Fay 45        1.95
|                      ¥46,000 · fiverr
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> Ctrl-b PageUp
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ─────────────────▼─ ─────────────────── ──────────────────
| First         1.95 ▸Ada 00        1.95
|            due Fri   ¥1,000 · fiverr
|                     Ada 20        1.95
|                      ¥21,000 · direct
|                     Ada 40        1.95
|                      ¥41,000 · upwork
|                     Ada 60        1.95
|                      ¥61,000 · fiverr
|                     Bea 01        1.95
|                      ¥2,000 · upwork
|                     Bea 21        1.95
|                      ¥22,000 · fiverr
|                     Bea 41        1.95
|                      ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> G
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲── ─────────────────── ──────────────────
| First         1.95  Rex 37        1.95
|            due Fri   ¥38,000 · upwork
|                     Rex 57        1.95
|                      ¥58,000 · fiverr
|                     Sue 18        1.95
|                      ¥19,000 · fiverr
|                     Sue 38        1.95
|                      ¥39,000 · direct
|                     Sue 58        1.95
|                      ¥59,000 · upwork
|                     Tom 19        1.95
|                      ¥20,000 · upwork
|                     Tom 39        1.95
|                      ¥40,000 · fiverr
|                    ▸Tom 59        1.95
|                      ¥60,000 · direct
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> k k k k k k k k
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲▼─ ─────────────────── ──────────────────
| First         1.95 ▸Rex 17        1.95
|            due Fri   ¥18,000 · direct
|                     Rex 37        1.95
|                      ¥38,000 · upwork
|                     Rex 57        1.95
|                      ¥58,000 · fiverr
|                     Sue 18        1.95
|                      ¥19,000 · fiverr
|                     Sue 38        1.95
|                      ¥39,000 · direct
|                     Sue 58        1.95
|                      ¥59,000 · upwork
|                     Tom 19        1.95
|                      ¥20,000 · upwork
|                     Tom 39        1.95
|                      ¥40,000 · fiverr
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> gg
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ─────────────────▼─ ─────────────────── ──────────────────
| First         1.95 ▸Ada 00        1.95
|            due Fri   ¥1,000 · fiverr
|                     Ada 20        1.95
|                      ¥21,000 · direct
|                     Ada 40        1.95
|                      ¥41,000 · upwork
|                     Ada 60        1.95
|                      ¥61,000 · fiverr
|                     Bea 01        1.95
|                      ¥2,000 · upwork
|                     Bea 21        1.95
|                      ¥22,000 · fiverr
|                     Bea 41        1.95
|                      ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# The next match, and behind the last the first
> /
> 'platform:fiverr value<20000' Enter
| Board · by Score ▼ · platform:fiverr value<20000                    2026-02-11
| New Lead       0/1  Contacted     7/64  Qualified      0/0  Proposal Sent 0/0 ▶
| sum              –  sum        ¥70,000  sum              –  sum             – 4
| wtd              –  wtd        ¥14,000  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                    ▸Ada 00        1.95
|                      ¥1,000 · fiverr
|                     Dan 03        1.95
|                      ¥4,000 · fiverr
|                     Gus 06        1.95
|                      ¥7,000 · fiverr
|                     Jan 09        1.95
|                      ¥10,000 · fiverr
|                     Mia 12        1.95
|                      ¥13,000 · fiverr
|                     Pia 15        1.95
|                      ¥16,000 · fiverr
|                     Sue 18        1.95
|                      ¥19,000 · fiverr
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> n n
| Board · by Score ▼ · platform:fiverr value<20000                    2026-02-11
| New Lead       0/1  Contacted     7/64  Qualified      0/0  Proposal Sent 0/0 ▶
| sum              –  sum        ¥70,000  sum              –  sum             – 4
| wtd              –  wtd        ¥14,000  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                     Ada 00        1.95
|                      ¥1,000 · fiverr
|                     Dan 03        1.95
|                      ¥4,000 · fiverr
|                    ▸Gus 06        1.95
|                      ¥7,000 · fiverr
|                     Jan 09        1.95
|                      ¥10,000 · fiverr
|                     Mia 12        1.95
|                      ¥13,000 · fiverr
|                     Pia 15        1.95
|                      ¥16,000 · fiverr
|                     Sue 18        1.95
|                      ¥19,000 · fiverr
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> N
| Board · by Score ▼ · platform:fiverr value<20000                    2026-02-11
| New Lead       0/1  Contacted     7/64  Qualified      0/0  Proposal Sent 0/0 ▶
| sum              –  sum        ¥70,000  sum              –  sum             – 4
| wtd              –  wtd        ¥14,000  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                     Ada 00        1.95
|                      ¥1,000 · fiverr
|                    ▸Dan 03        1.95
|                      ¥4,000 · fiverr
|                     Gus 06        1.95
|                      ¥7,000 · fiverr
|                     Jan 09        1.95
|                      ¥10,000 · fiverr
|                     Mia 12        1.95
|                      ¥13,000 · fiverr
|                     Pia 15        1.95
|                      ¥16,000 · fiverr
|                     Sue 18        1.95
|                      ¥19,000 · fiverr
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> N N
| Board · by Score ▼ · platform:fiverr value<20000                    2026-02-11
| New Lead       0/1  Contacted     7/64  Qualified      0/0  Proposal Sent 0/0 ▶
| sum              –  sum        ¥70,000  sum              –  sum             – 4
| wtd              –  wtd        ¥14,000  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|                     Ada 00        1.95
|                      ¥1,000 · fiverr
|                     Dan 03        1.95
|                      ¥4,000 · fiverr
|                     Gus 06        1.95
|                      ¥7,000 · fiverr
|                     Jan 09        1.95
|                      ¥10,000 · fiverr
|                     Mia 12        1.95
|                      ¥13,000 · fiverr
|                     Pia 15        1.95
|                      ¥16,000 · fiverr
|                    ▸Sue 18        1.95
|                      ¥19,000 · fiverr
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# The filter goes, the cursor stays
> Esc
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲▼─ ─────────────────── ──────────────────
| First         1.95  Quin 56       1.95
|            due Fri   ¥57,000 · direct
|                     Rex 17        1.95
|                      ¥18,000 · direct
|                     Rex 37        1.95
|                      ¥38,000 · upwork
|                     Rex 57        1.95
|                      ¥58,000 · fiverr
|                    ▸Sue 18        1.95
|                      ¥19,000 · fiverr
|                     Sue 38        1.95
|                      ¥39,000 · direct
|                     Sue 58        1.95
|                      ¥59,000 · upwork
|                     Tom 19        1.95
|                      ¥20,000 · upwork
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# What does not match hands the cursor to its neighbour, and gets it back
> gg j j
> /
> 'platform:fiverr' Enter
| Board · by Score ▼ · platform:fiverr                                2026-02-11
| New Lead       0/1  Contacted    22/64  Qualified      0/0  Proposal Sent 0/0 ▶
| sum              –  sum       ¥715,000  sum              –  sum             – 4
| wtd              –  wtd       ¥143,000  wtd              –  wtd             –
|─────────────────── ─────────────────▼─ ─────────────────── ──────────────────
|                    ▸Ada 00        1.95
|                      ¥1,000 · fiverr
|                     Ada 60        1.95
|                      ¥61,000 · fiverr
|                     Bea 21        1.95
|                      ¥22,000 · fiverr
|                     Cal 42        1.95
|                      ¥43,000 · fiverr
|                     Dan 03        1.95
|                      ¥4,000 · fiverr
|                     Dan 63        1.95
|                      ¥64,000 · fiverr
|                     Eve 24        1.95
|                      ¥25,000 · fiverr
|                     Fay 45        1.95
|                      ¥46,000 · fiverr
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> Esc
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ─────────────────▼─ ─────────────────── ──────────────────
| First         1.95  Ada 00        1.95
|            due Fri   ¥1,000 · fiverr
|                     Ada 20        1.95
|                      ¥21,000 · direct
|                    ▸Ada 40        1.95
|                      ¥41,000 · upwork
|                     Ada 60        1.95
|                      ¥61,000 · fiverr
|                     Bea 01        1.95
|                      ¥2,000 · upwork
|                     Bea 21        1.95
|                      ¥22,000 · fiverr
|                     Bea 41        1.95
|                      ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# The card that moves is followed to where it stands
> gg j j j j j L
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       63  Qualified        1  Proposal Sent   0 ▶
| sum              –  sum     ¥2,058,000  sum        ¥22,000  sum             – 4
| wtd              –  wtd       ¥411,600  wtd         ¥8,800  wtd             –
|─────────────────── ─────────────────▼─ ─────────────────── ──────────────────
| First         1.95  Ada 00        1.95 ▸Bea 21        1.95
|            due Fri   ¥1,000 · fiverr     ¥22,000 · fiverr
|                     Ada 20        1.95
|                      ¥21,000 · direct
|                     Ada 40        1.95
|                      ¥41,000 · upwork
|                     Ada 60        1.95
|                      ¥61,000 · fiverr
|                     Bea 01        1.95
|                      ¥2,000 · upwork
|                     Bea 41        1.95
|                      ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|                     Cal 02        1.95
|                      ¥3,000 · direct
|
| Bea 21: moved to Qualified  rapport move 'Bea 21' next
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> u
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ─────────────────▼─ ─────────────────── ──────────────────
| First         1.95  Ada 00        1.95
|            due Fri   ¥1,000 · fiverr
|                     Ada 20        1.95
|                      ¥21,000 · direct
|                     Ada 40        1.95
|                      ¥41,000 · upwork
|                     Ada 60        1.95
|                      ¥61,000 · fiverr
|                     Bea 01        1.95
|                      ¥2,000 · upwork
|                    ▸Bea 21        1.95
|                      ¥22,000 · fiverr
|                     Bea 41        1.95
|                      ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|
| undone: Bea 21: moved to Qualified  rapport undo --entry 66
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# The wheel
@ wheel-down 8,30
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲▼─ ─────────────────── ──────────────────
| First         1.95  Ada 60        1.95
|            due Fri   ¥61,000 · fiverr
|                     Bea 01        1.95
|                      ¥2,000 · upwork
|                    ▸Bea 21        1.95
|                      ¥22,000 · fiverr
|                     Bea 41        1.95
|                      ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|                     Cal 02        1.95
|                      ¥3,000 · direct
|                     Cal 22        1.95
|                      ¥23,000 · upwork
|                     Cal 42        1.95
|                      ¥43,000 · fiverr
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
@ wheel-down 8,30
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲▼─ ─────────────────── ──────────────────
| First         1.95 ▸Bea 41        1.95
|            due Fri   ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|                     Cal 02        1.95
|                      ¥3,000 · direct
|                     Cal 22        1.95
|                      ¥23,000 · upwork
|                     Cal 42        1.95
|                      ¥43,000 · fiverr
|                     Cal 62        1.95
|                      ¥63,000 · direct
|                     Dan 03        1.95
|                      ¥4,000 · fiverr
|                     Dan 23        1.95
|                      ¥24,000 · direct
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
@ wheel-up 8,30
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted       64  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum     ¥2,080,000  sum              –  sum             – 4
| wtd              –  wtd       ¥416,000  wtd              –  wtd             –
|─────────────────── ────────────────▲▼─ ─────────────────── ──────────────────
| First         1.95  Ada 60        1.95
|            due Fri   ¥61,000 · fiverr
|                     Bea 01        1.95
|                      ¥2,000 · upwork
|                     Bea 21        1.95
|                      ¥22,000 · fiverr
|                    ▸Bea 41        1.95
|                      ¥42,000 · direct
|                     Bea 61        1.95
|                      ¥62,000 · upwork
|                     Cal 02        1.95
|                      ¥3,000 · direct
|                     Cal 22        1.95
|                      ¥23,000 · upwork
|                     Cal 42        1.95
|                      ¥43,000 · fiverr
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# Small and long
= 40x10
| Board · by Score ▼          2026-02-11
| New Lead         1  Contacted      64 ▶
| sum              –  sum    ¥2,080,000 6
|─────────────────── ───────────────▲▼─
| First      due Fri  Ada 60       1.95
|                     Bea 01       1.95
|                     Bea 21       1.95
|                    ▸Bea 41       1.95
|
| Enter Open  i Note  L Move on   ? Help
