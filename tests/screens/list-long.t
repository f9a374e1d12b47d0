$ add "Contact 01" --value 3701
$ add "Contact 02" --value 1302
$ add "Contact 03" --value 5003
$ add "Contact 04" --value 2604
$ add "Contact 05" --value 205
$ add "Contact 06" --value 3906
$ add "Contact 07" --value 1507
$ add "Contact 08" --value 5208
$ add "Contact 09" --value 2809
$ add "Contact 10" --value 410
$ add "Contact 11" --value 4111
$ add "Contact 12" --value 1712
$ add "Contact 13" --value 5413
$ add "Contact 14" --value 3014
$ add "Contact 15" --value 615
$ add "Contact 16" --value 4316
$ add "Contact 17" --value 1917
$ add "Contact 18" --value 5618
$ add "Contact 19" --value 3219
$ add "Contact 20" --value 820
$ add "Contact 21" --value 4521
$ add "Contact 22" --value 2122
$ add "Contact 23" --value 5823
$ add "Contact 24" --value 3424
$ add "Contact 25" --value 1025
$ add "Contact 26" --value 4726
$ add "Contact 27" --value 2327
$ add "Contact 28" --value 6028
$ add "Contact 29" --value 3629
$ add "Contact 30" --value 1230
$ add "Contact 31" --value 4931
$ add "Contact 32" --value 2532
$ add "Contact 33" --value 133
$ add "Contact 34" --value 3834
$ add "Contact 35" --value 1435
$ add "Contact 36" --value 5136
$ add "Contact 37" --value 2737
$ add "Contact 38" --value 338
$ add "Contact 39" --value 4039
$ add "Contact 40" --value 1640
$ add "Contact 41" --value 5341
$ add "Contact 42" --value 2942
$ add "Contact 43" --value 543
$ add "Contact 44" --value 4244
$ add "Contact 45" --value 1845
$ add "Contact 46" --value 5546
$ add "Contact 47" --value 3147
$ add "Contact 48" --value 748
$ add "Contact 49" --value 4449
$ add "Contact 50" --value 2050
$ add "Contact 51" --value 5751
$ add "Contact 52" --value 3352
$ add "Contact 53" --value 953
$ add "Contact 54" --value 4654
$ add "Contact 55" --value 2255
$ add "Contact 56" --value 5956
$ add "Contact 57" --value 3557
$ add "Contact 58" --value 1158
$ add "Contact 59" --value 4859
$ add "Contact 60" --value 2460
$ add "‮evil‬ name" --company "x" --value 3 --tag "a"

# More than a screen: the window follows the cursor
= 80x24
> gc G
| Contacts 61/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 42            New Lead                     ¥2,942   1.95
| Contact 43            New Lead                       ¥543   1.95
| Contact 44            New Lead                     ¥4,244   1.95
| Contact 45            New Lead                     ¥1,845   1.95
| Contact 46            New Lead                     ¥5,546   1.95
| Contact 47            New Lead                     ¥3,147   1.95
| Contact 48            New Lead                       ¥748   1.95
| Contact 49            New Lead                     ¥4,449   1.95
| Contact 50            New Lead                     ¥2,050   1.95
| Contact 51            New Lead                     ¥5,751   1.95
| Contact 52            New Lead                     ¥3,352   1.95
| Contact 53            New Lead                       ¥953   1.95
| Contact 54            New Lead                     ¥4,654   1.95
| Contact 55            New Lead                     ¥2,255   1.95
| Contact 56            New Lead                     ¥5,956   1.95
| Contact 57            New Lead                     ¥3,557   1.95
| Contact 58            New Lead                     ¥1,158   1.95
| Contact 59            New Lead                     ¥4,859   1.95
| Contact 60            New Lead                     ¥2,460   1.95
| �evil� name           New Lead                         ¥3   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
style 21,1 selected

# Pages
> Ctrl-u
| Contacts 51/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 42            New Lead                     ¥2,942   1.95
| Contact 43            New Lead                       ¥543   1.95
| Contact 44            New Lead                     ¥4,244   1.95
| Contact 45            New Lead                     ¥1,845   1.95
| Contact 46            New Lead                     ¥5,546   1.95
| Contact 47            New Lead                     ¥3,147   1.95
| Contact 48            New Lead                       ¥748   1.95
| Contact 49            New Lead                     ¥4,449   1.95
| Contact 50            New Lead                     ¥2,050   1.95
| Contact 51            New Lead                     ¥5,751   1.95
| Contact 52            New Lead                     ¥3,352   1.95
| Contact 53            New Lead                       ¥953   1.95
| Contact 54            New Lead                     ¥4,654   1.95
| Contact 55            New Lead                     ¥2,255   1.95
| Contact 56            New Lead                     ¥5,956   1.95
| Contact 57            New Lead                     ¥3,557   1.95
| Contact 58            New Lead                     ¥1,158   1.95
| Contact 59            New Lead                     ¥4,859   1.95
| Contact 60            New Lead                     ¥2,460   1.95
| �evil� name           New Lead                         ¥3   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> Ctrl-b
| Contacts 32/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 32            New Lead                     ¥2,532   1.95
| Contact 33            New Lead                       ¥133   1.95
| Contact 34            New Lead                     ¥3,834   1.95
| Contact 35            New Lead                     ¥1,435   1.95
| Contact 36            New Lead                     ¥5,136   1.95
| Contact 37            New Lead                     ¥2,737   1.95
| Contact 38            New Lead                       ¥338   1.95
| Contact 39            New Lead                     ¥4,039   1.95
| Contact 40            New Lead                     ¥1,640   1.95
| Contact 41            New Lead                     ¥5,341   1.95
| Contact 42            New Lead                     ¥2,942   1.95
| Contact 43            New Lead                       ¥543   1.95
| Contact 44            New Lead                     ¥4,244   1.95
| Contact 45            New Lead                     ¥1,845   1.95
| Contact 46            New Lead                     ¥5,546   1.95
| Contact 47            New Lead                     ¥3,147   1.95
| Contact 48            New Lead                       ¥748   1.95
| Contact 49            New Lead                     ¥4,449   1.95
| Contact 50            New Lead                     ¥2,050   1.95
| Contact 51            New Lead                     ¥5,751   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> gg Ctrl-f
| Contacts 20/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 01            New Lead                     ¥3,701   1.95
| Contact 02            New Lead                     ¥1,302   1.95
| Contact 03            New Lead                     ¥5,003   1.95
| Contact 04            New Lead                     ¥2,604   1.95
| Contact 05            New Lead                       ¥205   1.95
| Contact 06            New Lead                     ¥3,906   1.95
| Contact 07            New Lead                     ¥1,507   1.95
| Contact 08            New Lead                     ¥5,208   1.95
| Contact 09            New Lead                     ¥2,809   1.95
| Contact 10            New Lead                       ¥410   1.95
| Contact 11            New Lead                     ¥4,111   1.95
| Contact 12            New Lead                     ¥1,712   1.95
| Contact 13            New Lead                     ¥5,413   1.95
| Contact 14            New Lead                     ¥3,014   1.95
| Contact 15            New Lead                       ¥615   1.95
| Contact 16            New Lead                     ¥4,316   1.95
| Contact 17            New Lead                     ¥1,917   1.95
| Contact 18            New Lead                     ¥5,618   1.95
| Contact 19            New Lead                     ¥3,219   1.95
| Contact 20            New Lead                       ¥820   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> Ctrl-d
| Contacts 30/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 11            New Lead                     ¥4,111   1.95
| Contact 12            New Lead                     ¥1,712   1.95
| Contact 13            New Lead                     ¥5,413   1.95
| Contact 14            New Lead                     ¥3,014   1.95
| Contact 15            New Lead                       ¥615   1.95
| Contact 16            New Lead                     ¥4,316   1.95
| Contact 17            New Lead                     ¥1,917   1.95
| Contact 18            New Lead                     ¥5,618   1.95
| Contact 19            New Lead                     ¥3,219   1.95
| Contact 20            New Lead                       ¥820   1.95
| Contact 21            New Lead                     ¥4,521   1.95
| Contact 22            New Lead                     ¥2,122   1.95
| Contact 23            New Lead                     ¥5,823   1.95
| Contact 24            New Lead                     ¥3,424   1.95
| Contact 25            New Lead                     ¥1,025   1.95
| Contact 26            New Lead                     ¥4,726   1.95
| Contact 27            New Lead                     ¥2,327   1.95
| Contact 28            New Lead                     ¥6,028   1.95
| Contact 29            New Lead                     ¥3,629   1.95
| Contact 30            New Lead                     ¥1,230   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help

# The wheel moves the rows, the cursor only when it would leave
@ wheel-down 5,5
| Contacts 30/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 14            New Lead                     ¥3,014   1.95
| Contact 15            New Lead                       ¥615   1.95
| Contact 16            New Lead                     ¥4,316   1.95
| Contact 17            New Lead                     ¥1,917   1.95
| Contact 18            New Lead                     ¥5,618   1.95
| Contact 19            New Lead                     ¥3,219   1.95
| Contact 20            New Lead                       ¥820   1.95
| Contact 21            New Lead                     ¥4,521   1.95
| Contact 22            New Lead                     ¥2,122   1.95
| Contact 23            New Lead                     ¥5,823   1.95
| Contact 24            New Lead                     ¥3,424   1.95
| Contact 25            New Lead                     ¥1,025   1.95
| Contact 26            New Lead                     ¥4,726   1.95
| Contact 27            New Lead                     ¥2,327   1.95
| Contact 28            New Lead                     ¥6,028   1.95
| Contact 29            New Lead                     ¥3,629   1.95
| Contact 30            New Lead                     ¥1,230   1.95
| Contact 31            New Lead                     ¥4,931   1.95
| Contact 32            New Lead                     ¥2,532   1.95
| Contact 33            New Lead                       ¥133   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
@ wheel-up 5,5
| Contacts 30/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 11            New Lead                     ¥4,111   1.95
| Contact 12            New Lead                     ¥1,712   1.95
| Contact 13            New Lead                     ¥5,413   1.95
| Contact 14            New Lead                     ¥3,014   1.95
| Contact 15            New Lead                       ¥615   1.95
| Contact 16            New Lead                     ¥4,316   1.95
| Contact 17            New Lead                     ¥1,917   1.95
| Contact 18            New Lead                     ¥5,618   1.95
| Contact 19            New Lead                     ¥3,219   1.95
| Contact 20            New Lead                       ¥820   1.95
| Contact 21            New Lead                     ¥4,521   1.95
| Contact 22            New Lead                     ¥2,122   1.95
| Contact 23            New Lead                     ¥5,823   1.95
| Contact 24            New Lead                     ¥3,424   1.95
| Contact 25            New Lead                     ¥1,025   1.95
| Contact 26            New Lead                     ¥4,726   1.95
| Contact 27            New Lead                     ¥2,327   1.95
| Contact 28            New Lead                     ¥6,028   1.95
| Contact 29            New Lead                     ¥3,629   1.95
| Contact 30            New Lead                     ¥1,230   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help

# Beyond both ends there is nothing
> G j j
| Contacts 61/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 42            New Lead                     ¥2,942   1.95
| Contact 43            New Lead                       ¥543   1.95
| Contact 44            New Lead                     ¥4,244   1.95
| Contact 45            New Lead                     ¥1,845   1.95
| Contact 46            New Lead                     ¥5,546   1.95
| Contact 47            New Lead                     ¥3,147   1.95
| Contact 48            New Lead                       ¥748   1.95
| Contact 49            New Lead                     ¥4,449   1.95
| Contact 50            New Lead                     ¥2,050   1.95
| Contact 51            New Lead                     ¥5,751   1.95
| Contact 52            New Lead                     ¥3,352   1.95
| Contact 53            New Lead                       ¥953   1.95
| Contact 54            New Lead                     ¥4,654   1.95
| Contact 55            New Lead                     ¥2,255   1.95
| Contact 56            New Lead                     ¥5,956   1.95
| Contact 57            New Lead                     ¥3,557   1.95
| Contact 58            New Lead                     ¥1,158   1.95
| Contact 59            New Lead                     ¥4,859   1.95
| Contact 60            New Lead                     ¥2,460   1.95
| �evil� name           New Lead                         ¥3   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> gg k
| Contacts 1/61 · by Name ▲                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 01            New Lead                     ¥3,701   1.95
| Contact 02            New Lead                     ¥1,302   1.95
| Contact 03            New Lead                     ¥5,003   1.95
| Contact 04            New Lead                     ¥2,604   1.95
| Contact 05            New Lead                       ¥205   1.95
| Contact 06            New Lead                     ¥3,906   1.95
| Contact 07            New Lead                     ¥1,507   1.95
| Contact 08            New Lead                     ¥5,208   1.95
| Contact 09            New Lead                     ¥2,809   1.95
| Contact 10            New Lead                       ¥410   1.95
| Contact 11            New Lead                     ¥4,111   1.95
| Contact 12            New Lead                     ¥1,712   1.95
| Contact 13            New Lead                     ¥5,413   1.95
| Contact 14            New Lead                     ¥3,014   1.95
| Contact 15            New Lead                       ¥615   1.95
| Contact 16            New Lead                     ¥4,316   1.95
| Contact 17            New Lead                     ¥1,917   1.95
| Contact 18            New Lead                     ¥5,618   1.95
| Contact 19            New Lead                     ¥3,219   1.95
| Contact 20            New Lead                       ¥820   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help

# A larger and a smaller screen keep the cursor in sight
> G k k k k k k
= 80x40
| Contacts 55/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 26            New Lead                     ¥4,726   1.95
| Contact 27            New Lead                     ¥2,327   1.95
| Contact 28            New Lead                     ¥6,028   1.95
| Contact 29            New Lead                     ¥3,629   1.95
| Contact 30            New Lead                     ¥1,230   1.95
| Contact 31            New Lead                     ¥4,931   1.95
| Contact 32            New Lead                     ¥2,532   1.95
| Contact 33            New Lead                       ¥133   1.95
| Contact 34            New Lead                     ¥3,834   1.95
| Contact 35            New Lead                     ¥1,435   1.95
| Contact 36            New Lead                     ¥5,136   1.95
| Contact 37            New Lead                     ¥2,737   1.95
| Contact 38            New Lead                       ¥338   1.95
| Contact 39            New Lead                     ¥4,039   1.95
| Contact 40            New Lead                     ¥1,640   1.95
| Contact 41            New Lead                     ¥5,341   1.95
| Contact 42            New Lead                     ¥2,942   1.95
| Contact 43            New Lead                       ¥543   1.95
| Contact 44            New Lead                     ¥4,244   1.95
| Contact 45            New Lead                     ¥1,845   1.95
| Contact 46            New Lead                     ¥5,546   1.95
| Contact 47            New Lead                     ¥3,147   1.95
| Contact 48            New Lead                       ¥748   1.95
| Contact 49            New Lead                     ¥4,449   1.95
| Contact 50            New Lead                     ¥2,050   1.95
| Contact 51            New Lead                     ¥5,751   1.95
| Contact 52            New Lead                     ¥3,352   1.95
| Contact 53            New Lead                       ¥953   1.95
| Contact 54            New Lead                     ¥4,654   1.95
| Contact 55            New Lead                     ¥2,255   1.95
| Contact 56            New Lead                     ¥5,956   1.95
| Contact 57            New Lead                     ¥3,557   1.95
| Contact 58            New Lead                     ¥1,158   1.95
| Contact 59            New Lead                     ¥4,859   1.95
| Contact 60            New Lead                     ¥2,460   1.95
| �evil� name           New Lead                         ¥3   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
= 80x12
| Contacts 55/61 · by Name ▲                                          2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Contact 48            New Lead                       ¥748   1.95
| Contact 49            New Lead                     ¥4,449   1.95
| Contact 50            New Lead                     ¥2,050   1.95
| Contact 51            New Lead                     ¥5,751   1.95
| Contact 52            New Lead                     ¥3,352   1.95
| Contact 53            New Lead                       ¥953   1.95
| Contact 54            New Lead                     ¥4,654   1.95
| Contact 55            New Lead                     ¥2,255   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
style 2,1 normal

# Sorted anew the cursor stays with its contact
> : 'order value' Enter
| Contacts 39/61 · by Value ▼                                         2026-02-11
| Name                  Stage          Platform     Value ▼  Score       Revenue▸
| Contact 42            New Lead                     ¥2,942   1.95
| Contact 09            New Lead                     ¥2,809   1.95
| Contact 37            New Lead                     ¥2,737   1.95
| Contact 04            New Lead                     ¥2,604   1.95
| Contact 32            New Lead                     ¥2,532   1.95
| Contact 60            New Lead                     ¥2,460   1.95
| Contact 27            New Lead                     ¥2,327   1.95
| Contact 55            New Lead                     ¥2,255   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help

# A long range
> : 'order name' Enter gg V G V
| Contacts 61/61 · by Name ▲ · 61 selected                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
|*Contact 54            New Lead                     ¥4,654   1.95
|*Contact 55            New Lead                     ¥2,255   1.95
|*Contact 56            New Lead                     ¥5,956   1.95
|*Contact 57            New Lead                     ¥3,557   1.95
|*Contact 58            New Lead                     ¥1,158   1.95
|*Contact 59            New Lead                     ¥4,859   1.95
|*Contact 60            New Lead                     ¥2,460   1.95
|*�evil� name           New Lead                         ¥3   1.95
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
