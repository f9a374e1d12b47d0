# Names of all scripts keep their columns straight
$ add "田中美咲 👩‍👩‍👧 مرحبا" --company "Zalgo Ļ̷̨̛̟̈́̉ & ❤️ 🇯🇵" --tag "日本" --summary "長い文章はどこでも折り返せますが、句読点は行の頭に来ません。これはとても長い説明なので三行になります。必要なら四行にもなります。"
$ log 田中 message "한국어 메모와 العربية و נתן combining e̊́ and a family 👨‍👩‍👧‍👦 in one line that wraps at the end of the screen" --date 2026-02-10 --amount ¥15000
= 80x24
> Enter
| 田中美咲 👩👩👧 مرحبا · Summary                                     2026-02-11
| 田中美咲 👩👩👧 مرحبا                                               score 4.05
| New Lead since today
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Company       Zalgo Ļ̷̨̛̟ & ❤ 🇯🇵
| Summary       長い文章はどこでも折り返せますが、句読点は行の頭に来ません。これ
|               はとても長い説明なので三行になります。必要なら四行にもなります。
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Tags          日本
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Revenue       ¥15,000
| Last contact  2026-02-10 (yesterday)
| 40% complete; 15 fields more can be filled in: E
|
| Score 4.05
| revenue   ████████    8 × 30% = 2.40  ¥15,000
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> l
| 田中美咲 👩👩👧 مرحبا · Timeline                                    2026-02-11
| 田中美咲 👩👩👧 مرحبا                                               score 4.05
| New Lead since today
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Feb 10  yesterday
| →  message   ¥15,000
|    한국어 메모와 العربية و נתן combining e̊́ and a family 👨👩👧👦 in one line
|    that wraps at the end of the screen
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
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
= 40x10
| 田中美咲 👩👩👧 مرحبا · Ti… 2026-02-11
| 田中美咲 👩👩👧 مرحبا       score 4.05
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Feb 10  yesterday
| →  message   ¥15,000
|    한국어 메모와 العربية و נתן
|    combining e̊́ and a family 👨👩👧👦
|
| i Note  t Follow up  …          ? Help
> h
| 田中美咲 👩👩👧 مرحبا · Su… 2026-02-11
| 田中美咲 👩👩👧 مرحبا       score 4.05
| Next: nothing is planned; t sets a fo…
| Summary  Timeline  Follow-ups  Orders
| Company    Zalgo Ļ̷̨̛̟ & ❤ 🇯🇵
| Summary    長い文章はどこでも折り返せ
|            ますが、句読点は行の頭に来
|            ません。これはとても長い説
|
| i Note  t Follow up  …          ? Help
