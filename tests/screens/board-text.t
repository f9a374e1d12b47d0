# Wide, right to left, combined: columns stay straight
$ add "田中 美咲" --platform coconala --value 8000
$ add "王小明 (園芸とその他の長い言葉がたくさん)" --value 30000
$ add "김민준" --tag 친구
$ add "محمد علي" --tag referral
$ add "Zoë Ångström 👩‍💻" --value 250000
$ add "❤️ Heart 🇯🇵🇫🇷 Flags" --tag ❤️
$ add "Z̵̡̢̛a̴l̸g̷o̶̧̨̡̢ text" --stage contacted
$ add "नमस्ते दुनिया" --stage contacted
$ add "A price of ￥ and ℃ and ㍍" --stage contacted
$ add "#!%<b>&amp; 'quotes'" --stage contacted --platform "a very long platform of no fame" --value 123456789012
$ add "An extraordinarily long name that goes on for much longer than any column" --stage qualified --tag one --tag two --tag three --tag four --tag five
= 80x24
| Board · by Score ▼                                                  2026-02-11
| New Lead         6  Contacted        4  Qualified        1  Proposal Sent   0 ▶
| sum       ¥288,000    ¥123,456,789,012  sum              –  sum             – 4
| wtd        ¥28,800     ¥24,691,357,802  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Zoë Ångström… 1.95  #!%<b>&amp; … 1.95  An extraordi… 1.95
|  ¥250,000  due Fri   ¥123,456,789,012    #five · #four
| محمد علي      1.95  A price of …  1.95
|  #referral due Fri
| ❤ Heart 🇯🇵🇫🇷… 1.95  Z̵̡̢̛a̴l̸g̷o̶̧̨̡ text    1.95
|  #❤        due Fri
| 王小明 (園芸… 1.95  नमस्ते दुनिया    1.95
|  ¥30,000   due Fri
| 田中 美咲     1.95
|  ¥8,000 · coconala
| 김민준        1.95
|  #친구     due Fri
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> zc
| Board · by Score ▼                                                  2026-02-11
| New Lead         6  Contacted        4  Qualified        1  Proposal Sent   0 ▶
| sum       ¥288,000    ¥123,456,789,012  sum              –  sum             – 4
| wtd        ¥28,800     ¥24,691,357,802  wtd              –  wtd             –
|─────────────────▼─ ─────────────────── ─────────────────── ──────────────────
|▸Zoë Ångström… 1.95  #!%<b>&amp; … 1.95  An extraordi… 1.95
|  ¥250,000            ¥123,456,789,012    #five · #four
|  due Fri
|
| محمد علي      1.95  A price of …  1.95
|  due Fri
|
|
| ❤ Heart 🇯🇵🇫🇷… 1.95  Z̵̡̢̛a̴l̸g̷o̶̧̨̡ text    1.95
|  due Fri · #❤
|
|
| 王小明 (園芸… 1.95  नमस्ते दुनिया    1.95
|  ¥30,000
|  due Fri
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
= 40x10
| Board · by Score ▼          2026-02-11
| New Lead         6  Contacted       4 ▶
| sum       ¥288,000   ¥123,456,789,012 6
|─────────────────▼─ ────────────────▼─
|▸Zoë Ångström… 1.95  #!%<b>&amp;… 1.95
|  ¥250,000            ¥123,456,789,012
|  due Fri
|
|
| Enter Open  i Note  L Move on   ? Help
> zc
| Board · by Score ▼          2026-02-11
| New Lead         6  Contacted       4 ▶
| sum       ¥288,000   ¥123,456,789,012 6
|─────────────────▼─ ──────────────────
|▸Zoë Ångst… due Fri  #!%<b>&amp;… 1.95
| محمد علي   due Fri  A price of … 1.95
| ❤ Heart 🇯… due Fri  Z̵̡̢̛a̴l̸g̷o̶̧̨̡ text   1.95
| 王小明 (…  due Fri  नमस्ते दुनिया   1.95
|
| Enter Open  i Note  L Move on   ? Help
= 200x50
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     6  Contacted                   4  Qualified                   1  Proposal Sent               0  Deposit Paid                0  Active Client               0      0      0
| sum                   ¥288,000  sum          ¥123,456,789,012  sum                         –  sum                         –  sum                         –  sum                         –
| weighted               ¥28,800  weighted      ¥24,691,357,802  weighted                    –  weighted                    –  weighted                    –  weighted                    –
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Zoë Ångström 👩💻      due Fri  #!%<b>&amp; 'quotes'     1.95  An extraordinarily long… 1.95                                                                                                C      C
| محمد علي               due Fri  A price of ￥ and ℃ and… 1.95                                                                                                                               l      l
| ❤ Heart 🇯🇵🇫🇷 Flags     due Fri  Z̵̡̢̛a̴l̸g̷o̶̧̨̡ text               1.95                                                                                                                               o      o
| 王小明 (園芸とその他…  due Fri  नमस्ते दुनिया               1.95                                                                                                                               s      s
| 田中 美咲              due Fri                                                                                                                                                              e      e
| 김민준                 due Fri                                                                                                                                                              d      d
|
|                                                                                                                                                                                             W      L
|                                                                                                                                                                                             o      o
|                                                                                                                                                                                             n      s
|                                                                                                                                                                                                    t
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  za Fold  zc Cards  w Figures  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  …        ? Help
