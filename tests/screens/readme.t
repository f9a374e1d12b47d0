# The pictures in README: a made-up book on a day in February
demo

# The board
= 80x24
| Board · by Score ▼                                                  2026-02-11
| New Lead         7  Contacted        8  Qualified        8  Proposal Sent   9 ▶
| sum    ¥565,000 +…  sum    ¥578,000 +…  sum  ¥1,215,000 +…  sum ¥1,128,000 +… 4
| wtd     ¥56,500 +…  wtd    ¥115,600 +…  wtd    ¥486,000 +…  wtd   ¥676,800 +…
|─────────────────── ─────────────────── ─────────────────── ────────────────▼─
|▸Amélie Rouss… 1.95  Dylan Brooks  1.95  Priya Raman   3.25  Chloe Ander… 5.05
|  ¥190,000 · direct   $180.00 · fiverr    $2,400.00 · #data   ¥90,000  4d late
| Grace Okafor  1.95  Inês Carvalho 1.95  Ekaterina Be… 1.95  Anders Holm  2.55
|  $900.00   1d late   ¥95,000 · direct    $640.00 · upwork    direct due today
| Jonas Lindqv… 1.95  Sarah Chen    1.95  Leila Haddad  1.95  Ben Whitaker 2.55
|  ¥60,000   2d late   ¥240,000 · direct   ¥55,000   2d late   ¥160,000
| Tomasz Wiśni… 1.95  Þórunn Jónsd… 1.95  Marco Bianchi 1.95  佐々木 涼    2.55
| ¥180,000 due today   ¥140,000 quiet 5w  ¥320,000 due today   ¥28,000 · #gas
| 中村 大輔     1.95  Фёдор Морозов 1.95  Noah Fitzger… 1.95  Sofía Martín 2.25
|  ¥120,000 · direct   $1,100.00 · #data   ¥210,000 · direct   ¥280,000 2d late
| 高橋 美咲     1.95  محمد الفارسي  1.95  Zoë van Dijk  1.95  Mateus Oliv… 2.15
|  ¥15,000 · #gas      $1,500.00           €4,800.00 · #app    $320.00  1d late
| 이서연        1.95  渡辺 健太     1.95  小林 さくら   1.95  Ольга Сидор… 2.15
|  $250.00 · fiverr    ¥8,000 · coconala   ¥180,000 · direct   ¥150,000 · #shop
|                     王 小雨       1.95  정민재        1.95  陈 志强      1.95
|                      ¥95,000 · direct    ¥450,000 · direct   ¥260,000 · #shop
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help

# A contact
> / 'pierre' Enter Enter
| Pierre Lefèvre · Summary                                            2026-02-11
| Pierre Lefèvre                                                      score 6.95
| Closed Won for 9 days · ¥240,000 · Direct
| Next: 7-day check-in, 2 days overdue
| Summary  Timeline 14  Follow-ups 3  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Company       Lefèvre Vins
| E-mail        pierre@example.com
| Channel       telegram:@pierre
| Platform      Direct
| Source        search
| Summary       Wants to sell abroad; prices with and without tax
| Stage         Closed Won
| Stage since   2026-02-02 (9 days ago)
| Value         ¥240,000
| Tags          shop
| Satisfaction  high
| Response      fast
| Referral      high
| First contact 2026-01-03 (39 days ago)
| Created       2026-01-03T09:00:00Z
| Updated       2026-02-02T09:00:00Z
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help

# Its timeline
> Tab
| Pierre Lefèvre · Timeline                                           2026-02-11
| Pierre Lefèvre                                                      score 6.95
| Closed Won for 9 days · ¥240,000 · Direct
| Next: 7-day check-in, 2 days overdue
| Summary  Timeline 14  Follow-ups 3  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Feb 2  9 days ago
| ·  stage     Active Client → Closed Won
| →  delivery  ¥280,500
|    Size guide and gift vouchers delivered
|
| Jan 28  14 days ago
| ←  message
|    Shipping table is in; asked about the price for islands
|
| Jan 18  24 days ago
| ·  stage     Deposit Paid → Active Client
| →  message
|    Shipping table is in; asked about the price for islands
|
| Jan 17  25 days ago
| ·  stage     Proposal Sent → Deposit Paid
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help

# What is due
> q Esc gt
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

# The month
> gr
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  60     Active (30 days)  49
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
