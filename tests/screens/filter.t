# The filter shows examples first
$ add "Sarah Chen" --tag vip --tag "big fish" --platform fiverr --stage active
$ add "Mike Ross" --platform upwork
$ add "Émile Zola" --stage active
= 80x12
> gc /
| Contacts 2/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Émile Zola            Active Client                         1.95
| Mike Ross             New Lead       Upwork                 1.95
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
| stage:active platform:fiverr tag:vip score>6 due<7d, or words of a name
|/
cursor 11,1
# Each key filters at once
> mi
| Contacts 1/1 · by Name ▲ · mi                                       2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Mike Ross             New Lead       Upwork                 1.95
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|/mi
cursor 11,3
# A term that is not complete keeps what was, and its reason is dim
> Ctrl-u 'stage:'
| Contacts 0 · by Name ▲ · stage                                      2026-02-11
|
| Nobody matches the filter: Esc takes it away.
|
|
|
|
|
|
|
| 'stage:': stage takes stages, as in stage:active,proposal
|/stage:
cursor 11,7
style 10,1 dim
# Tab says which values there are
> act Tab
| Contacts 2/2 · by Name ▲ · stage:active                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Émile Zola            Active Client                         1.95
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|/stage:active
cursor 11,14
# Terms of one that needs quotes get them
> 'tag:b' Tab
| Contacts 1/1 · by Name ▲ · stage:active tag:"big fish"              2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|/stage:active tag:"big fish"
cursor 11,29
# Esc brings back what was
> Esc
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Émile Zola            Active Client                         1.95
| Mike Ross             New Lead       Upwork                 1.95
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Enter keeps it
> / 'stage:active' Enter
| Contacts 2/2 · by Name ▲ · stage:active                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Émile Zola            Active Client                         1.95
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> / Enter
| Contacts 2/2 · by Name ▲ · stage:active                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Émile Zola            Active Client                         1.95
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# What is not complete is refused on Enter
> / Space 'score>x' Enter
| Contacts 0 · by Name ▲ · stage:active score                         2026-02-11
|
| Nobody matches the filter: Esc takes it away.
|
|
|
|
|
|
|
| 'score>x': score takes a number, as in score>6.5 or orders>=2
|/stage:active score>x
cursor 11,21
style 10,1 error
> Esc
| Contacts 2/2 · by Name ▲ · stage:active                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Émile Zola            Active Client                         1.95
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# The history of filters is its own
> / Ctrl-u Up
| Contacts 2/2 · by Name ▲ · stage:active                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Émile Zola            Active Client                         1.95
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|/stage:active
cursor 11,13
> Esc Esc
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Émile Zola            Active Client                         1.95
| Mike Ross             New Lead       Upwork                 1.95
| Sarah Chen            Active Client  Fiverr                 1.95
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
= 40x10
> / 'pl' Tab
| Contacts 0 · by Name ▲ · p… 2026-02-11
|
| Nobody matches the filter: Esc takes …
|
|
|────────────────────────────────────────
| platform:    Platform
| platformId:  Platform id
| Enter Do it  Esc Leave  Tab Complete
|/platform
cursor 9,9
> Esc Esc
