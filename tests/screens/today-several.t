# In the day's view several chosen contacts hand over the follow-ups in their lines
$ add Alpha
$ add Beta --stage contacted
$ follow Alpha +1d "Ask again"
$ follow Beta +2d "Send the offer"
$ follow Beta +60d "Ask much later"
= 80x12
> g t * x gg
| Today · 0 overdue · 0 today · 0 this week · 2 selected              2026-02-11
|
| Nothing is due. Next: Beta on Sun Apr 12, Ask much later
|
|
|
|
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> u
| Today · 0 overdue · 0 today · 3 this week · 2 selected              2026-02-11
| This week 3
|* Thu Feb 12        Alpha               Ask again
|* Fri Feb 13        Alpha               first reply
|* Fri Feb 13        Beta                Send the offer
|
|
|
|
|
| undone: 3 follow-ups: done  rapport undo --entry 6
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> g t Space s w k
| Today · 0 overdue · 0 today · 2 this week · 1 selected              2026-02-11
| This week 2
|  Thu Feb 12        Alpha               Ask again
|  Fri Feb 13        Alpha               first reply
|
| Snoozed 1
|* Wed Feb 18        Beta                Send the offer
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
# Which of several, when none is due: by label and day
> Esc : 'done Beta' Enter
| Today · 0 overdue · 0 today · 2 this week                           2026-02-11
| This week 2
|  Thu Feb 12        Alpha               Ask again
|  Fri Feb 13        Alpha┌─ Beta has 2 follow-ups ────┐
|                         │ Send the offer, due Feb 18 │
| Snoozed 1               │ Ask much later, due Apr 12 │
|  Wed Feb 18        Beta └────────────────────────────┘
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:done Beta
# Other commands take the contacts
> Esc Esc * # '+vip' Enter gg
| Today · 0 overdue · 0 today · 2 this week · 2 selected              2026-02-11
| This week 2
|* Thu Feb 12        Alpha               Ask again
|* Fri Feb 13        Alpha               first reply
|
| Snoozed 1
|* Wed Feb 18        Beta                Send the offer
|
|
|
|
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
