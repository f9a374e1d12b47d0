# More fields than rows: how many are above and below is said, and custom members are among them
$ add "Long One" --company Umbrella --email one@example.com --phone "+81 3 1111 2222" --platform direct --title CTO --source referral --satisfaction high --response-speed fast --referral low --tag a --summary "Wants all of it" --value 100
$ add "Long Two" --company Umbrella --email two@example.com --phone "+81 3 3333 4444" --title CEO --source search --satisfaction low --response-speed slow --tag b --summary "Wants half of it, and in every language that anybody has ever asked for" --value 200
file size.csv Name,E-mail,Shoe size
file size.csv Long One,one@example.com,42
file size.csv Long Two,two@example.com,44
$ import csv size.csv
= 80x24
> gc gg M 'Long Two' Enter
| Merge Long Two into Long One                                        2026-02-11
|┌─ Merge Long Two into Long One, with 0 follow-ups ────────────────────────────┐
|│                    Long One, kept               Long Two                     │
|│ ▸ Name             (x) Long One                 ( ) Long Two                 │
|│   Company           =  Umbrella                  =  Umbrella                 │
|│   Title            (x) CTO                      ( ) CEO                      │
|│   E-mail           (+) one@example.com          (+) two@example.com          │
|│   Phone            (+) +81 3 1111 2222          (+) +81 3 3333 4444          │
|│   Platform         (x) Direct                   ( ) –                        │
|│   Source           (x) referral                 ( ) search                   │
|│   Summary          (+) Wants all of it          (+) Wants half of it, and …  │
|│   Stage             =  New Lead                  =  New Lead                 │
|│   Value            (x) ¥100                     ( ) ¥200                     │
|│   Tags             (+) a                        (+) b                        │
|│   Satisfaction     (x) high                     ( ) low                      │
|│   Response         (x) fast                     ( ) slow                     │
|├─── 3 more below ─────────────────────────────────────────────────────────────┤
|│   Interactions     0 + 0 = 0                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          0 + 0 = 0                                                 │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> G
| Merge Long Two into Long One                                        2026-02-11
|┌─ Merge Long Two into Long One, with 0 follow-ups ────────────────────────────┐
|│                    Long One, kept               Long Two                     │
|│   E-mail           (+) one@example.com          (+) two@example.com          │
|│   Phone            (+) +81 3 1111 2222          (+) +81 3 3333 4444          │
|│   Platform         (x) Direct                   ( ) –                        │
|│   Source           (x) referral                 ( ) search                   │
|│   Summary          (+) Wants all of it          (+) Wants half of it, and …  │
|│   Stage             =  New Lead                  =  New Lead                 │
|│   Value            (x) ¥100                     ( ) ¥200                     │
|│   Tags             (+) a                        (+) b                        │
|│   Satisfaction     (x) high                     ( ) low                      │
|│   Response         (x) fast                     ( ) slow                     │
|│   Referral         (x) low                      ( ) –                        │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|│ ▸ Other            (+) Shoe size: "42"          (+) Shoe size: "44"          │
|├─── 3 more above ─────────────────────────────────────────────────────────────┤
|│   Interactions     0 + 0 = 0                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          0 + 0 = 0                                                 │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
= 200x50
| Merge Long Two into Long One                                                                                                                                                                2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Long One                          New Lead       Direct          ¥100   3.15                              in 2d            0d  #a
| Long Two                          New Lead                       ¥200   1.55                              in 2d            0d  #b
|
|
|
|
|
|
|
|
|            ┌─ Merge Long Two into Long One, with 0 follow-ups ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┐
|            │                    Long One, kept                                                               Long Two                                                                    │
|            │   Name             (x) Long One                                                                 ( ) Long Two                                                                │
|            │   Company           =  Umbrella                                                                  =  Umbrella                                                                │
|            │   Title            (x) CTO                                                                      ( ) CEO                                                                     │
|            │   E-mail           (+) one@example.com                                                          (+) two@example.com                                                         │
|            │   Phone            (+) +81 3 1111 2222                                                          (+) +81 3 3333 4444                                                         │
|            │   Platform         (x) Direct                                                                   ( ) –                                                                       │
|            │   Source           (x) referral                                                                 ( ) search                                                                  │
|            │   Summary          (+) Wants all of it                                                          (+) Wants half of it, and in every language that anybody has ever asked for │
|            │   Stage             =  New Lead                                                                  =  New Lead                                                                │
|            │   Value            (x) ¥100                                                                     ( ) ¥200                                                                    │
|            │   Tags             (+) a                                                                        (+) b                                                                       │
|            │   Satisfaction     (x) high                                                                     ( ) low                                                                     │
|            │   Response         (x) fast                                                                     ( ) slow                                                                    │
|            │   Referral         (x) low                                                                      ( ) –                                                                       │
|            │   First contact     =  2026-02-11                                                                =  2026-02-11                                                              │
|            │ ▸ Other            (+) Shoe size: "42"                                                          (+) Shoe size: "44"                                                         │
|            ├─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┤
|            │   Interactions     0 + 0 = 0                                                                                                                                                │
|            │   Orders           0 + 0 = 0                                                                                                                                                │
|            │   Revenue          0 + 0 = 0                                                                                                                                                │
|            │ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.                                                                                                  │
|            └─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
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
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  Esc Leave  j Down  k Up  gg First  G Last  PageDown Page down  PageUp Page up  Ctrl-l Redraw  Ctrl-z Suspend            ? Help
= 40x10
| Merge Long Two into Long O… 2026-02-11
|┌─ Merge Long Two into Long One, with…─┐
|│              Long One,…  Long Two    │
|│   Referral   (x) low     ( ) –       │
|│   First co…   =  2026-…   =  2026-…  │
|│ ▸ Other      (+) Shoe …  (+) Shoe …  │
|│ h left, l right, b rule; Ctrl-s mer… │
|└─── 13 more above ────────────────────┘
|
| Ctrl-s Merge  h Keep the left   ? Help
# Somebody changes one of them while the terms of the platform are asked about
= 80x24
> Esc
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Long One              New Lead       Direct          ¥100   3.15
| Long Two              New Lead                       ¥200   1.55
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
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
$ add Gig --platform fiverr
$ add Mail --email mail@example.com
> gg M 'Mail' Enter Ctrl-s
| Merge Mail into Gig                                                 2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Gig                   New Lead       Fiverr                 1.95
| Long One              New Lead       Direct          ¥100   3.15
| Long Two              New Lead                       ¥200   1.55
|┌─ Merge Mail into Gig, with 0 follow-ups ─────────────────────────────────────┐
|│                    Gig, kept                    Mail                         │
|│ ▸ Name             (x) Gig                      ( ) Mail                     │
|│   E-mail               –                        (+) mail@example.com         │
|│   Platf┌─ Fiverr's terms forbid contact and payment outside of it ─┐         │
|│   Stage│ y  Yes  keep the e-mail address of Gig all the same?      │         │
|│   First│ n  No   nothing is changed                                │         │
|├────────└───────────────────────────────────────────────────────────┘─────────┤
|│   Interactions     0 + 0 = 0                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          0 + 0 = 0                                                 │
|│ h keeps the left, l the right, b follows the rule; x swaps, Ctrl-s merges.   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
$ edit Mail title=CEO
> y
| Merge Mail into Gig                                                 2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Gig                   New Lead       Fiverr                 1.95
| Long One              New Lead       Direct          ¥100   3.15
|┌─ Merge Mail into Gig, with 0 follow-ups ─────────────────────────────────────┐
|│                    Gig, kept                    Mail                         │
|│ ▸ Name             (x) Gig                      ( ) Mail                     │
|│   Title            ( ) –                        (x) CEO                      │
|│   E-mail               –                        (+) mail@example.com         │
|│   Platform         (x) Fiverr                   ( ) –                        │
|│   Stage             =  New Lead                  =  New Lead                 │
|│   First contact     =  2026-02-11                =  2026-02-11               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│   Interactions     0 + 0 = 0                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          0 + 0 = 0                                                 │
|│ Mail was changed meanwhile by tester (edit, 2026-02-11T09:00:00Z)            │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| Ctrl-s Merge  h Keep the left  l Take the right  b By the rule  x Swap  ? Help
> Ctrl-s
| Merge Mail into Gig                                                 2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Gig                   New Lead       Fiverr                 1.95
| Long One              New Lead       Direct          ¥100   3.15
|┌─ Merge Mail into Gig, with 0 follow-ups ─────────────────────────────────────┐
|│                    Gig, kept                    Mail                         │
|│ ▸ Name             (x) Gig                      ( ) Mail                     │
|│   Title            ( ) –                        (x) CEO                      │
|│   E-mail               –                        (+) mail@example.com         │
|│   Platf┌─ Fiverr's terms forbid contact and payment outside of it ─┐         │
|│   Stage│ y  Yes  keep the e-mail address of Gig all the same?      │         │
|│   First│ n  No   nothing is changed                                │         │
|├────────└───────────────────────────────────────────────────────────┘─────────┤
|│   Interactions     0 + 0 = 0                                                 │
|│   Orders           0 + 0 = 0                                                 │
|│   Revenue          0 + 0 = 0                                                 │
|│ Mail was changed meanwhile by tester (edit, 2026-02-11T09:00:00Z)            │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> y
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Gig                   New Lead       Fiverr                 1.95
| Long One              New Lead       Direct          ¥100   3.15
| Long Two              New Lead                       ¥200   1.55
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
| mergedName keeps Mail · Gig: merged with Mail, 0 interactions and 0 follow-up…
| rapport merge --force Gig Mail --yes
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
