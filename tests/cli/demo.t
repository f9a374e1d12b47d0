# Without a terminal the demo prints the report of its book.

$ rapport demo
📊 CRM Report — February 2026

Total Clients: 60
Active (30 days): 49
Revenue this month: ¥811,500
                    $420.00

Top Clients:
1. Nikos Papadopoulos — ¥400,000 (1 order)
2. Pierre Lefèvre — ¥352,500 (1 order)
3. Юлия Ковальчук — ¥280,000 (6 orders, ⭐5.0)
4. Michael O'Connor — ¥207,000 (1 order, ⭐5.0)
5. Ibrahim Yılmaz — ¥206,500 (1 order, ⭐4.5)

Follow-up Due:
- Katrin Weber — 7-day check-in (delivered Jan 31)
- Samir Nasser — 7-day check-in (delivered Jan 31)
- Pierre Lefèvre — 7-day check-in (delivered Feb 2)
- 加藤 翔 — 7-day check-in (delivered Feb 4)
- 松本 葵 — 30-day follow-up (delivered Jan 11)
- Emma Johansson — 30-day follow-up (delivered Jan 12)
- 清水 恵 — 90-day follow-up (delivered Nov 13, 2025)
- Jonas Lindqvist — first reply (since Feb 7)
- Grace Okafor — first reply (since Feb 8)
- Tomasz Wiśniewski — first reply (since Feb 9)
- Chloe Anderson — proposal follow-up (since Feb 4)
- Sofía Martín — proposal follow-up (since Feb 6)
- Mateus Oliveira — proposal follow-up (since Feb 7)
- Anders Holm — proposal follow-up (since Feb 8)
- Fatima Zahra Idrissi — proposal follow-up (since Feb 8)
- 松本 葵 — check-in (since Jan 18)
- Leila Haddad — Show the two sketches she asked for (due Feb 9)
- Marco Bianchi — Call about the menu pages; he decides this week (due Feb 11)
- Oliver Grant — Send the invoice for the size guide (due Feb 11)

# It leaves nothing behind, and the user's own book is not touched.

$ mkdir tmp; TMPDIR=$PWD/tmp rapport demo | head -n 1; ls tmp
📊 CRM Report — February 2026
$ rapport list --format ids
$ rapport --book here demo | head -n 1; ls
📊 CRM Report — February 2026
tmp

# On another day it is another book.

$ RAPPORT_NOW=2027-01-01T00:00:00Z rapport demo | head -n 4
📊 CRM Report — January 2027

Total Clients: 60
Active (30 days): 49

# It takes no words.

$ rapport demo board
rapport: 'board' is one word too many; usage: rapport demo
[2]
