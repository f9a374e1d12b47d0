# A list that fits is seen from its beginning, wherever the cursor stands
demo
= 80x12
> gc
| Contacts 2/60 · by Name ▲                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ahmed Saleh           Closed Lost    Direct     $6,500.00   1.95
| Amélie Rousseau       New Lead       Direct      ¥190,000   1.95
| Anders Holm           Proposal Sent  Direct     €5,200.00   2.55
| Astrid Bergström      Closed Won     Upwork       $900.00   4.00     $1,450.00
| Ava Thompson          Deposit Paid   Direct     $1,400.00   2.85       $420.00
| Ben Whitaker          Proposal Sent  Direct      ¥160,000   2.55
| Chloe Anderson        Proposal Sent  Direct       ¥90,000   5.05       ¥91,500
| David Mensah          Closed Won     Fiverr       $240.00   4.15       $410.00
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
