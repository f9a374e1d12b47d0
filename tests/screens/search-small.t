# On a small screen the found word is seen, however late it comes
$ add "Sarah Chen" --summary "a sentence that is rather long before it says blue at last"
$ add "山田 太郎 the very long name" --company "株式会社長い名前ブルー商事"
$ add "م blue" --summary "شعار أزرق"
$ add "Zalgo b̴̡̛l̴u̴e̴" --summary "z"
= 40x10
| Board · by Score ▼          2026-02-11
| New Lead         4  Contacted       0 ▶
| sum              –  sum             – 6
|─────────────────── ──────────────────
|▸Sarah Chen due Fri
| Zalgo b̴̡̛l̴u̴e̴ due Fri
| م blue     due Fri
| 山田 太郎… due Fri
|
| Enter Open  i Note  L Move on   ? Help
> g/ 'blue'
| Search 1/3                  2026-02-11
| Search: blue
|
| Zalgo b̴̡̛l̴u̴e̴    Name        New Lead
| م blue        Name        New Lead
| Sarah Chen    Summary     … says blue…
|
|
|
| Enter Open  Esc Back  …        F1 Help
cursor 1,13
> Ctrl-u 'ブルー'
| Search 1/1                  2026-02-11
| Search: ブルー
|
| 山田 太郎 t…  Company     …い名前ブル…
|
|
|
|
|
| Enter Open  Esc Back  …        F1 Help
cursor 1,15
> Down Down
| Search 1/1                  2026-02-11
| Search: ブルー
|
| 山田 太郎 t…  Company     …い名前ブル…
|
|
|
|
|
| Enter Open  Esc Back  …        F1 Help
cursor 1,15
= 39x9
|rapport needs 40x10, this is 39x9
|
|
|
|
|
|
|
|
= 1x1
|!
= 80x24
| Search 1/1                                                          2026-02-11
| Search: ブルー
|
| 山田 太郎 the very long…  Company     株式会社長い名前ブルー商事
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
# Another process adds one that is better, the cursor stays
= 40x10
| Search 1/1                  2026-02-11
| Search: ブルー
|
| 山田 太郎 t…  Company     …い名前ブル…
|
|
|
|
|
| Enter Open  Esc Back  …        F1 Help
cursor 1,15
> Ctrl-u 'blue' Down Down
| Search 3/3                  2026-02-11
| Search: blue
|
| Zalgo b̴̡̛l̴u̴e̴    Name        New Lead
| م blue        Name        New Lead
| Sarah Chen    Summary     … says blue…
|
|
|
| Enter Open  Esc Back  …        F1 Help
cursor 1,13
$ add "Blue"
> Left
| Search 4/4                  2026-02-11
| Search: blue
|
| Blue          Name        New Lead
| Zalgo b̴̡̛l̴u̴e̴    Name        New Lead
| م blue        Name        New Lead
| Sarah Chen    Summary     … says blue…
|
|
| Enter Open  Esc Back  …        F1 Help
cursor 1,12
