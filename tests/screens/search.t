# A search begins empty, and says what can be found
$ add "Sarah Chen" --company "Blue Bottle" --tag vip --email sarah@chen.example --stage active
$ add "Mike Ross" --summary "wants a blue logo" --phone "+81 90-1234-5678"
$ add "Émile Zola" --stage won
$ note mike "Sent the ＢＬＵＥ draft, he likes it a lot more than the first one"
$ log emile call --date 2026-02-10 "Thé or coffee? He drinks tea; blue tea, to be exact"
$ add "山田 太郎" --company "ﾌﾞﾙｰ商事"
$ add "김민준" --source "블루 전시회"
$ add "محمد علي" --summary "شعار أزرق"
$ add "王伟 👩‍💻" --summary "蓝色 logo 🎨 design"
$ add "Blue Gone" --stage lost
$ archive "Blue Gone"
= 80x24
> g/
| Search                                                              2026-02-11
| Search:
|
| Type words of names, notes, addresses, of anything that was written.
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,9
# Each key searches: names first, then fields, notes and the timeline
> 'blue'
| Search 1/4                                                          2026-02-11
| Search: blue
|
| Blue Gone                 Name        Archived
| Sarah Chen                Company     Blue Bottle
| Mike Ross                 Summary     wants a blue logo
| Émile Zola                2026-02-10  … coffee? He drinks tea; blue tea, to b…
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
style 3,1 found
style 3,3 found
style 4,29 dim
# The cursor goes down, and stays with its contact while one types on
> Down Down
| Search 3/4                                                          2026-02-11
| Search: blue
|
| Blue Gone                 Name        Archived
| Sarah Chen                Company     Blue Bottle
| Mike Ross                 Summary     wants a blue logo
| Émile Zola                2026-02-10  … coffee? He drinks tea; blue tea, to b…
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
# More words: all of them must be there
> ' draft'
| Search 1/1                                                          2026-02-11
| Search: blue draft
|
| Mike Ross                 2026-02-11  Sent the ＢＬＵＥ draft, he likes it a …
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,19
# Enter opens the contact, Esc leads back to what was found
> Enter
| Mike Ross · Summary                                                 2026-02-11
| Mike Ross                                                           score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Phone         +81 90-1234-5678
| Summary       wants a blue logo
| Stage         New Lead
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| 50% complete; 16 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> Esc
| Search 1/1                                                          2026-02-11
| Search: blue draft
|
| Mike Ross                 2026-02-11  Sent the ＢＬＵＥ draft, he likes it a …
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,19
# Width and half-width marks do not matter
> Ctrl-u 'ブルー'
| Search 1/1                                                          2026-02-11
| Search: ブルー
|
| 山田 太郎                 Company     ﾌﾞﾙｰ商事
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,15
> Ctrl-u '블루'
| Search 1/1                                                          2026-02-11
| Search: 블루
|
| 김민준                    Source      블루 전시회
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
> Ctrl-u 'أزرق'
| Search 1/1                                                          2026-02-11
| Search: أزرق
|
| محمد علي                  Summary     شعار أزرق
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
> Ctrl-u '蓝色 logo'
| Search 1/1                                                          2026-02-11
| Search: 蓝色 logo
|
| 王伟 👩💻                 Summary     蓝色 logo 🎨 design
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,18
> Ctrl-u 'THE'
| Search 1/2                                                          2026-02-11
| Search: THE
|
| Mike Ross                 2026-02-11  …ikes it a lot more than the first one
| Émile Zola                2026-02-10  Thé or coffee? He drinks tea; blue tea,…
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,12
# A telephone number in another notation, and quotes
> Ctrl-u '090 1234 5678'
| Search 1/1                                                          2026-02-11
| Search: 090 1234 5678
|
| Mike Ross                 Phone       +81 90-1234-5678
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,22
> Ctrl-u '"a blue"'
| Search 1/1                                                          2026-02-11
| Search: "a blue"
|
| Mike Ross                 Summary     wants a blue logo
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,17
# What is not there
> Ctrl-u 'nowhere'
| Search                                                              2026-02-11
| Search: nowhere
|
| Nothing has all these words.
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,16
# Too many words are refused while one types
> Ctrl-u 'a b c d e f g h i j k l m n o p q'
| Search                                                              2026-02-11
| Search: a b c d e f g h i j k l m n o p q
|
| search for at most 16 words at once
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,42
# Esc leaves; the next search takes the last one up again
> Ctrl-u 'blue' Enter Esc Esc
| Board · by Score ▼                                                  2026-02-11
| New Lead         5  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Mike Ross     1.95
|            due Fri
| محمد علي      1.95
|            due Fri
| 山田 太郎     1.95
|            due Fri
|▸王伟 👩💻     1.95
|            due Fri
| 김민준        1.95
|            due Fri
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> g/ Ctrl-r
| Search 1/4                                                          2026-02-11
| Search: blue
|
| Blue Gone                 Name        Archived
| Sarah Chen                Company     Blue Bottle
| Mike Ross                 Summary     wants a blue logo
| Émile Zola                2026-02-10  … coffee? He drinks tea; blue tea, to b…
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
# The mouse
@ press 5,10
| Search 3/4                                                          2026-02-11
| Search: blue
|
| Blue Gone                 Name        Archived
| Sarah Chen                Company     Blue Bottle
| Mike Ross                 Summary     wants a blue logo
| Émile Zola                2026-02-10  … coffee? He drinks tea; blue tea, to b…
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
| Enter Open  Esc Back  Down Next  Up Previous  Ctrl-r Earlier search    F1 Help
cursor 1,13
@ double 3,10
| Blue Gone · Summary                                                 2026-02-11
| Blue Gone                                                           score 1.95
| Closed Lost since today · archived
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 0  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         Closed Lost
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| 10% complete; 18 fields more can be filled in: E
|
| Score 1.95
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███         3 × 15% = 0.45  no rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
|
|
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Everything that opened it is closed by another view
> gb
| Board · by Score ▼                                                  2026-02-11
| New Lead         5  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
| Mike Ross     1.95
|            due Fri
| محمد علي      1.95
|            due Fri
| 山田 太郎     1.95
|            due Fri
|▸王伟 👩💻     1.95
|            due Fri
| 김민준        1.95
|            due Fri
|
|
|
|
|
|
|
|
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
