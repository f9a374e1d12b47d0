# Undo takes back what was done here, not what another process did under the same name
$ add Alpha
$ add Beta
= 60x10
> d
$ log Beta message hello
> u
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta          1.95
|
|
| undone: Alpha: archived  rapport undo --entry 3
| Enter Open  i Note  L Move on  H Move back  …       ? Help
> Ctrl-r
| Board · by Score ▼                              2026-02-11
| New Lead         1  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Beta          1.95
|
|
|
| redone: Alpha: archived  rapport redo --entry 5
| Enter Open  i Note  L Move on  H Move back  …       ? Help
# Once more nothing of this sitting is left: what others did is taken back only when asked
> u u
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
|┌─ Nothing of this sitting to undo; the last change was ───┐
|│    Beta: logged message  by tester, 2026-02-11T09:00:00Z │
|│ y  Undo it                                               │
|│ n  Leave it              nothing is changed              │
|└──────────────────────────────────────────────────────────┘
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter   F1 Help
> n
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta          1.95
|
|
|
| Enter Open  i Note  L Move on  H Move back  …       ? Help
> u y
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta       due Fri
|
|
| undone: Beta: logged message  rapport undo --entry 4
| Enter Open  i Note  L Move on  H Move back  …       ? Help
> Ctrl-r
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta          1.95
|
|
| redone: Beta: logged message  rapport redo --entry 8
| Enter Open  i Note  L Move on  H Move back  …       ? Help
> : 'undo' Enter
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
|┌─ Nothing of this sitting to undo; the last change was ───┐
|│    Beta: logged message  by tester, 2026-02-11T09:00:00Z │
|│ y  Undo it                                               │
|│ n  Leave it              nothing is changed              │
|└──────────────────────────────────────────────────────────┘
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:undo
> n Esc
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta          1.95
|
|
|
| Enter Open  i Note  L Move on  H Move back  …       ? Help
# A number is of this sitting, too
= 60x10
> : 'tag Alpha vip' Enter : 'tag Alpha gold' Enter
$ note Beta 'from an agent'
> : 'undo 2' Enter
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta          1.95
|
|
| undone: Alpha: tagged gold; undone: Alpha: tagged vip
| Enter Open  i Note  L Move on  H Move back  …       ? Help
> : 'redo 2' Enter
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta          1.95
|
|
| redone: Alpha: tagged vip; redone: Alpha: tagged gold
| Enter Open  i Note  L Move on  H Move back  …       ? Help
> : 'undo 9' Enter
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta          1.95
|
| there is less to undo: 2 of this sitting, not 9
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:undo 9
cursor 9,7
# What somebody changed since is left alone, and they are named
> Esc : 'tag Alpha big' Enter
$ edit Alpha company=Acme --who bot
> u
| Board · by Score ▼                              2026-02-11
| New Lead         2  Contacted        0  Qualified       0 ▶
| sum              –  sum              –  sum             – 5
|─────────────────── ─────────────────── ──────────────────
|▸Alpha      due Fri
| Beta          1.95
|
| Alpha was changed since by bot (edit,
| 2026-02-11T09:00:00Z); nothing was changed
| Enter Open  i Note  L Move on  H Move back  …       ? Help
