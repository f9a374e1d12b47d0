# An empty note says what to do
$ add "Sarah Chen"
= 80x24
> I
| Note for Sarah Chen                                                 2026-02-11
| What happened? Ctrl-s saves it in the book.
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
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,1
# Lines wrap behind spaces and beside wide characters
> 'They asked for a gas optimizer that watches the mempool and bids only when the base fee falls below their limit, and reports each week.' Enter '日本語の文章はどこでも折り返せます。助詞のあとでも、句点の前以外なら問題ありません。とても長い行になるまで書きます。'
| Note for Sarah Chen                                                 2026-02-11
| They asked for a gas optimizer that watches the mempool and bids only when the
| base fee falls below their limit, and reports each week.
| 日本語の文章はどこでも折り返せます。助詞のあとでも、句点の前以外なら問題ありま
| せん。とても長い行になるまで書きます。
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
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 4,39
# Up and down go by rows of the screen and keep the column
> Up
| Note for Sarah Chen                                                 2026-02-11
| They asked for a gas optimizer that watches the mempool and bids only when the
| base fee falls below their limit, and reports each week.
| 日本語の文章はどこでも折り返せます。助詞のあとでも、句点の前以外なら問題ありま
| せん。とても長い行になるまで書きます。
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
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 3,39
> Up Up
| Note for Sarah Chen                                                 2026-02-11
| They asked for a gas optimizer that watches the mempool and bids only when the
| base fee falls below their limit, and reports each week.
| 日本語の文章はどこでも折り返せます。助詞のあとでも、句点の前以外なら問題ありま
| せん。とても長い行になるまで書きます。
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
| line 1 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,39
> Down Down Down
| Note for Sarah Chen                                                 2026-02-11
| They asked for a gas optimizer that watches the mempool and bids only when the
| base fee falls below their limit, and reports each week.
| 日本語の文章はどこでも折り返せます。助詞のあとでも、句点の前以外なら問題ありま
| せん。とても長い行になるまで書きます。
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
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 4,39
# Esc keeps the draft and says so, and the next time it is there
> Esc
> I
| Note for Sarah Chen                                                 2026-02-11
| They asked for a gas optimizer that watches the mempool and bids only when the
| base fee falls below their limit, and reports each week.
| 日本語の文章はどこでも折り返せます。助詞のあとでも、句点の前以外なら問題ありま
| せん。とても長い行になるまで書きます。
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
| A draft was taken up again.
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 4,39
# Ctrl-s puts it in the book, and the draft goes
> Ctrl-s
> Enter l
| Sarah Chen · Timeline                                               2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Feb 11  today
| ·  note
|    They asked for a gas optimizer that watches the mempool and bids only when
|    the base fee falls below their limit, and reports each week.
|    日本語の文章はどこでも折り返せます。助詞のあとでも、句点の前以外なら問題あ
|    りません。とても長い行になるまで書きます。
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
> I
| Note for Sarah Chen                                                 2026-02-11
| What happened? Ctrl-s saves it in the book.
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
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,1
# Esc on an empty note says nothing
> Esc
| Sarah Chen · Timeline                                               2026-02-11
| Sarah Chen                                                          score 1.95
| New Lead since today
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Feb 11  today
| ·  note
|    They asked for a gas optimizer that watches the mempool and bids only when
|    the base fee falls below their limit, and reports each week.
|    日本語の文章はどこでも折り返せます。助詞のあとでも、句点の前以外なら問題あ
|    りません。とても長い行になるまで書きます。
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
