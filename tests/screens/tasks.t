# What a new user wants to do first, each from where the one before ended, as README tells
demo
= 80x24

# Find who is due
> gt
| Today · 11 overdue · 8 today · 14 this week                         2026-02-11
| Overdue 11
|  10 days overdue   松本 葵             check-in
|  4 days overdue    Katrin Weber        7-day check-in      How's the tool wor…
|  4 days overdue    Samir Nasser        7-day check-in      How's the tool wor…
|  4 days overdue    Chloe Anderson      proposal follow-up
|  2 days overdue    Pierre Lefèvre      7-day check-in      How's the tool wor…
|  2 days overdue    Jonas Lindqvist     first reply
|  2 days overdue    Sofía Martín        proposal follow-up
|  2 days overdue    Leila Haddad        Show the two sketches she asked for
|  1 day overdue     松本 葵             30-day follow-up    Need any adjustmen…
|  1 day overdue     Grace Okafor        first reply
|  1 day overdue     Mateus Oliveira     proposal follow-up
|
| Today 8
|  today             加藤 翔             7-day check-in      How's the tool wor…
|  today             Emma Johansson      30-day follow-up    Need any adjustmen…
|  today             清水 恵             90-day follow-up    Working on new sol…
|  today             Tomasz Wiśniewski   first reply
|  today             Anders Holm         proposal follow-up
|  today             Fatima Zahra Idri…  proposal follow-up
|  today             Marco Bianchi       Call about the menu pages; he decides …
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help

# Open one of them
> Enter
| 松本 葵 · Summary                                                   2026-02-11
| 松本 葵                                                             score 5.35
| Active Client for 45 days · ¥98,000 · Direct
| Next: check-in, 10 days overdue
| Summary  Timeline 14  Follow-ups 3  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Company       カフェ葵
| E-mail        aoi@example.com
| Platform      Direct
| Source        referral
| Summary       スマートフォンで見やすい五ページほどのサイト
| Stage         Active Client
| Stage since   2025-12-28 (45 days ago)
| Value         ¥98,000
| Tags          website
| Satisfaction  high
| Response      slow
| Referral      low
| First contact 2025-12-10 (2 months ago)
| Notes         Writes late at night; an answer next morning is fine.
| Created       2025-12-10T09:00:00Z
| Updated       2025-12-28T09:00:00Z
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help

# Read the history
> Tab
| 松本 葵 · Timeline                                                  2026-02-11
| 松本 葵                                                             score 5.35
| Active Client for 45 days · ¥98,000 · Direct
| Next: check-in, 10 days overdue
| Summary  Timeline 14  Follow-ups 3  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Jan 18  24 days ago
| ←  message
|    写真を受領。トップの一枚だけ撮り直しを相談
|
| Jan 11  31 days ago
| →  delivery  ¥88,000
|    公開しました。更新手順書もお渡し済み
|
| Jan 9  33 days ago
| ←  message
|    修正版を確認してもらい、了承をいただいた
|
| Dec 28, 2025  45 days ago
| ·  stage     Deposit Paid → Active Client
| →  message
|    修正版を確認してもらい、了承をいただいた
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help

# Write a note
> i 'Asked for the invoice as PDF' Enter
| 松本 葵 · Timeline                                                  2026-02-11
| 松本 葵                                                             score 5.35
| Active Client for 45 days · ¥98,000 · Direct
| Next: check-in, 10 days overdue
| Summary  Timeline 15  Follow-ups 3  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Feb 11  today
| ·  note
|    Asked for the invoice as PDF
|
| Jan 18  24 days ago
| ←  message
|    写真を受領。トップの一枚だけ撮り直しを相談
|
| Jan 11  31 days ago
| →  delivery  ¥88,000
|    公開しました。更新手順書もお渡し済み
|
| Jan 9  33 days ago
| ←  message
|    修正版を確認してもらい、了承をいただいた
|
| 松本 葵: noted  rapport note '松本 葵' 'Asked for the invoice as PDF'
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help

# Set a follow-up for Friday
> t 'fri' Tab 'Send the PDF' Enter
| 松本 葵 · Timeline                                                  2026-02-11
| 松本 葵                                                             score 5.35
| Active Client for 45 days · ¥98,000 · Direct
| Next: check-in, 10 days overdue
| Summary  Timeline 15  Follow-ups 4  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Feb 11  today
| ·  note
|    Asked for the invoice as PDF
|
| Jan 18  24 days ago
| ←  message
|    写真を受領。トップの一枚だけ撮り直しを相談
|
| Jan 11  31 days ago
| →  delivery  ¥88,000
|    公開しました。更新手順書もお渡し済み
|
| Jan 9  33 days ago
| ←  message
|    修正版を確認してもらい、了承をいただいた
|
| 松本 葵: follow-up on Feb 13  rapport follow '松本 葵' fri 'Send the PDF'
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help

# Move a card two stages
> gb gg h h h h L L
| Board · by Score ▼                                                  2026-02-11
|◀  Contacted        7  Qualified       8  Proposal Sent  10  Deposit Paid    4 ▶
|1  sum    ¥578,000 +…  sum ¥1,215,000 +…  sum ¥1,128,000 +…  sum   ¥760,000 +… 3
|   wtd    ¥115,600 +…  wtd   ¥486,000 +…  wtd   ¥676,800 +…  wtd   ¥684,000 +…
|  ─────────────────── ────────────────── ────────────────▼─ ──────────────────
|   Inês Carvalho 1.95  Priya Raman  3.25  Chloe Ander… 5.05  石井 拓海    5.85
|    ¥95,000 · direct    $2,400.00          ¥90,000  4d late   ¥350,000 · #vip
|   Sarah Chen    1.95  Ekaterina B… 1.95  Anders Holm  2.55  Hana Kovářo… 4.95
|    ¥240,000 · direct   $640.00 · upwork   direct due today   ¥220,000 · #shop
|   Þórunn Jónsd… 1.95  Leila Haddad 1.95  Ben Whitaker 2.55  Luís Peña    4.85
|    ¥140,000 quiet 5w   ¥55,000  2d late   ¥160,000           ¥190,000
|   Фёдор Морозов 1.95  Marco Bianc… 1.95  佐々木 涼    2.55  Ava Thompson 2.85
|    $1,100.00 · #data   direct due today   ¥28,000 · #gas     $1,400.00
|   محمد الفارسي  1.95  Noah Fitzge… 1.95  Sofía Martín 2.25
|    $1,500.00           ¥210,000 · #shop   ¥280,000 2d late
|   渡辺 健太     1.95  Zoë van Dijk 1.95  Mateus Oliv… 2.15
|    ¥8,000 · coconala  €4,800.00 · #app    $320.00  1d late
|   王 小雨       1.95  小林 さくら  1.95  Ольга Сидор… 2.15
|    ¥95,000 · direct    ¥180,000 due Fri   ¥150,000 · #shop
|                       정민재       1.95 ▸Dylan Brooks 1.95
|                        ¥450,000 · #app    $180.00 · fiverr
|
| Dylan Brooks: moved to Proposal Sent  rapport move 'Dylan Brooks' next
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help

# Undo it
> u u
| Board · by Score ▼                                                  2026-02-11
|◀  Contacted        8  Qualified       8  Proposal Sent   9  Deposit Paid    4 ▶
|1  sum    ¥578,000 +…  sum ¥1,215,000 +…  sum ¥1,128,000 +…  sum   ¥760,000 +… 3
|   wtd    ¥115,600 +…  wtd   ¥486,000 +…  wtd   ¥676,800 +…  wtd   ¥684,000 +…
|  ─────────────────── ────────────────── ────────────────▼─ ──────────────────
|  ▸Dylan Brooks  1.95  Priya Raman  3.25  Chloe Ander… 5.05  石井 拓海    5.85
|    $180.00 · fiverr    $2,400.00          ¥90,000  4d late   ¥350,000 · #vip
|   Inês Carvalho 1.95  Ekaterina B… 1.95  Anders Holm  2.55  Hana Kovářo… 4.95
|    ¥95,000 · direct    $640.00 · upwork   direct due today   ¥220,000 · #shop
|   Sarah Chen    1.95  Leila Haddad 1.95  Ben Whitaker 2.55  Luís Peña    4.85
|    ¥240,000 · direct   ¥55,000  2d late   ¥160,000           ¥190,000
|   Þórunn Jónsd… 1.95  Marco Bianc… 1.95  佐々木 涼    2.55  Ava Thompson 2.85
|    ¥140,000 quiet 5w   direct due today   ¥28,000 · #gas     $1,400.00
|   Фёдор Морозов 1.95  Noah Fitzge… 1.95  Sofía Martín 2.25
|    $1,100.00 · #data   ¥210,000 · #shop   ¥280,000 2d late
|   محمد الفارسي  1.95  Zoë van Dijk 1.95  Mateus Oliv… 2.15
|    $1,500.00          €4,800.00 · #app    $320.00  1d late
|   渡辺 健太     1.95  小林 さくら  1.95  Ольга Сидор… 2.15
|    ¥8,000 · coconala   ¥180,000 due Fri   ¥150,000 · #shop
|   王 小雨       1.95  정민재       1.95  陈 志强      1.95
|    ¥95,000 · direct    ¥450,000 · #app    ¥260,000 · #shop
|
| undone: Dylan Brooks: moved to Qualified  rapport undo --entry 4
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help

# Filter the clients from Fiverr with a score over 6
> / 'platform:fiverr score>6' Enter
| Board · by Score ▼ · platform:fiverr score>6                        2026-02-11
|◀  Qualified      0/8  Proposal Sent 0/9  Deposit Paid  0/4  Active Client 1/9 ▶
|2  sum              –  sum             –  sum             –  sum       ¥36,000 2
|   wtd              –  wtd             –  wtd             –  wtd       ¥36,000
|  ─────────────────── ────────────────── ────────────────── ──────────────────
|                                                            ▸Samir Nasser 8.30
|                                                              ¥36,000  4d late
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help

# Add a contact
> Esc a 'Ada Lovelace' Ctrl-s
| Board · by Score ▼                                                  2026-02-11
| New Lead         8  Contacted        8  Qualified        8  Proposal Sent   9 ▶
| sum    ¥565,000 +…  sum    ¥578,000 +…  sum  ¥1,215,000 +…  sum ¥1,128,000 +… 4
| wtd     ¥56,500 +…  wtd    ¥115,600 +…  wtd    ¥486,000 +…  wtd   ¥676,800 +…
|─────────────────── ─────────────────── ─────────────────── ────────────────▼─
|▸Ada Lovelace  1.95  Dylan Brooks  1.95  Priya Raman   3.25  Chloe Ander… 5.05
|            due Fri   $180.00 · fiverr    $2,400.00 · #data   ¥90,000  4d late
| Amélie Rouss… 1.95  Inês Carvalho 1.95  Ekaterina Be… 1.95  Anders Holm  2.55
|  ¥190,000 · direct   ¥95,000 · direct    $640.00 · upwork    direct due today
| Grace Okafor  1.95  Sarah Chen    1.95  Leila Haddad  1.95  Ben Whitaker 2.55
|  $900.00   1d late   ¥240,000 · direct   ¥55,000   2d late   ¥160,000
| Jonas Lindqv… 1.95  Þórunn Jónsd… 1.95  Marco Bianchi 1.95  佐々木 涼    2.55
|  ¥60,000   2d late   ¥140,000 quiet 5w  ¥320,000 due today   ¥28,000 · #gas
| Tomasz Wiśni… 1.95  Фёдор Морозов 1.95  Noah Fitzger… 1.95  Sofía Martín 2.25
| ¥180,000 due today   $1,100.00 · #data   ¥210,000 · direct   ¥280,000 2d late
| 中村 大輔     1.95  محمد الفارسي  1.95  Zoë van Dijk  1.95  Mateus Oliv… 2.15
|  ¥120,000 · direct   $1,500.00           €4,800.00 · #app    $320.00  1d late
| 高橋 美咲     1.95  渡辺 健太     1.95  小林 さくら   1.95  Ольга Сидор… 2.15
|  ¥15,000 · #gas      ¥8,000 · coconala   ¥180,000 · direct   ¥150,000 · #shop
| 이서연        1.95  王 小雨       1.95  정민재        1.95  陈 志强      1.95
|  $250.00 · fiverr    ¥95,000 · direct    ¥450,000 · direct   ¥260,000 · #shop
|
| Ada Lovelace: added in New Lead  rapport add 'Ada Lovelace'
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help

# See this month's revenue
> gr
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  61     Active (30 days)  49
| Revenue    ¥811,500 + $420.00
| Net        ¥806,770 + $420.00
| 12 months  ▁▁▁▁▁▁▂▃▃▅█▆
|
| Top clients
| Name                 Revenue  Orders  Rating  Score
| Nikos Papadopoulos  ¥400,000       1           6.05  █████████████████████████
| Pierre Lefèvre      ¥352,500       1           6.95  ██████████████████████
| Юлия Ковальчук      ¥280,000       6    5.00   7.30  █████████████████▌
| Michael O'Connor    ¥207,000       1    5.00   6.80  ████████████▉
| Ibrahim Yılmaz      ¥206,500       1    4.50   6.35  ████████████▉
|
| Follow-up due
| Name                  Follow-up                            Due         Overdue
| Katrin Weber          7-day check-in                       2026-02-07        4
| Samir Nasser          7-day check-in                       2026-02-07        4
| Pierre Lefèvre        7-day check-in                       2026-02-09        2
| 加藤 翔               7-day check-in                       2026-02-11        0
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help

# On a large screen the contact is beside the day
= 200x50
> gb gt Enter Tab
| Today · 11 overdue · 8 today · 16 this week                                                                 │ Ada Lovelace · Summary                                                        2026-02-11
| Overdue 11                                                                                                  │ Ada Lovelace                                                                  score 1.95
|  10 days overdue   松本 葵                    check-in                                        Active Client │ New Lead since today
|  4 days overdue    Katrin Weber               7-day check-in            How's the tool work…  Active Client │ Next: first reply, in 2 days
|  4 days overdue    Samir Nasser               7-day check-in            How's the tool work…  Active Client │ Summary  Timeline 0  Follow-ups 1  Orders 0
|  4 days overdue    Chloe Anderson             proposal follow-up                              Proposal Sent │──────────────────────────────────────────────────────────────────────────────────────────
|  2 days overdue    Pierre Lefèvre             7-day check-in            How's the tool work…  Closed Won    │ Stage         New Lead
|  2 days overdue    Jonas Lindqvist            first reply                                     New Lead      │ Stage since   2026-02-11 (today)
|  2 days overdue    Sofía Martín               proposal follow-up                              Proposal Sent │ First contact 2026-02-11 (today)
|  2 days overdue    Leila Haddad               Show the two sketches she asked for             Qualified     │ Created       2026-02-11T09:00:00Z
|  1 day overdue     松本 葵                    30-day follow-up          Need any adjustment…  Active Client │ Updated       2026-02-11T09:00:00Z
|  1 day overdue     Grace Okafor               first reply                                     New Lead      │ 10% complete; 18 fields more can be filled in: E
|  1 day overdue     Mateus Oliveira            proposal follow-up                              Proposal Sent │
|                                                                                                             │ Score 1.95
| Today 8                                                                                                     │ revenue   █           1 × 30% = 0.30  ¥0
|  today             加藤 翔                    7-day check-in            How's the tool work…  Closed Won    │ orders                0 × 25% = 0.00  0 orders
|  today             Emma Johansson             30-day follow-up          Need any adjustment…  Closed Won    │ response  █████       5 × 20% = 1.00  normal (assumed)
|  today             清水 恵                    90-day follow-up          Working on new solu…  Closed Won    │ review    ███         3 × 15% = 0.45  no rating
|  today             Tomasz Wiśniewski          first reply                                     New Lead      │ referral  ██          2 × 10% = 0.20  low (assumed)
|  today             Anders Holm                proposal follow-up                              Proposal Sent │
|  today             Fatima Zahra Idrissi       proposal follow-up                              Proposal Sent │
|  today             Marco Bianchi              Call about the menu pages; he decides this we…  Qualified     │
|  today             Oliver Grant               Send the invoice for the size guide             Active Client │
|                                                                                                             │
| This week 16                                                                                                │
|  Thu Feb 12        Oliver Grant               7-day check-in            How's the tool work…  Active Client │
|  Thu Feb 12        中村 大輔                  first reply                                     New Lead      │
|  Thu Feb 12        이서연                     first reply                                     New Lead      │
|  Thu Feb 12        陈 志强                    proposal follow-up                              Proposal Sent │
|  Thu Feb 12        Nikos Papadopoulos         check-in                                        Active Client │
|  Thu Feb 12        Sarah Chen                 Ask whether the booking page can wait until s…  Contacted     │
|  Fri Feb 13        Rosa Delgado               7-day check-in            How's the tool work…  Active Client │
|  Fri Feb 13        Ada Lovelace               first reply                                     New Lead      │
|  Fri Feb 13        Amélie Rousseau            first reply                                     New Lead      │
|  Fri Feb 13        高橋 美咲                  first reply                                     New Lead      │
|  Fri Feb 13        佐々木 涼                  proposal follow-up                              Proposal Sent │
|  Fri Feb 13        小林 さくら                写真の差し替えについて電話する                  Qualified     │
|  Fri Feb 13        松本 葵                    Send the PDF                                    Active Client │
|  Sat Feb 14        Michael O'Connor           7-day check-in            How's the tool work…  Closed Won    │
|  Sat Feb 14        김하늘                     check-in                                        Active Client │
|  Sat Feb 14        Zoë van Dijk               Click through the prototype together            Qualified     │
|                                                                                                             │
| Snoozed 1                                                                                                   │
|  Mon Feb 16        정민재                     Second meeting with the warehouse team          Qualified     │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|                                                                                                             │
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back  : Command  m Move to a stage  t Follow up  a Add  e Edit  I Long note  # Tags  d Archive  Ctrl-r Redo  gb Board  …       ? Help
