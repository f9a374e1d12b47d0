# Follow-ups as a calendar: made by hand, made by a rule, put off, done, cancelled.

$ rapport add "Sarah Chen" --company "Acme, Inc." --tag vip --tag gas -q > /dev/null
$ rapport log sarah delivery --date 2026-02-10 --amount 3000 -q > /dev/null
$ rapport follow sarah 2026-02-16 "Ask about the proposal; call, don't mail" -q > /dev/null
$ rapport export ical | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//rapport//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:Follow-ups
BEGIN:VTODO
UID:<uuid>
DTSTAMP:20260211T090000Z
CREATED:20260211T090000Z
SUMMARY:Sarah Chen (Acme\, Inc.): Ask about the proposal\; call\, don't mai
 l
DUE;VALUE=DATE:20260216
STATUS:NEEDS-ACTION
CATEGORIES:gas,vip
X-RAPPORT-CONTACT:<uuid>
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:PT9H
DESCRIPTION:Sarah Chen (Acme\, Inc.): Ask about the proposal\; call\, don't
  mail
END:VALARM
END:VTODO
BEGIN:VTODO
UID:<uuid>/delivery-7
DTSTAMP:20260211T090000Z
SUMMARY:Sarah Chen (Acme\, Inc.): 7-day check-in
DESCRIPTION:How's the tool working?
DUE;VALUE=DATE:20260217
STATUS:NEEDS-ACTION
CATEGORIES:gas,vip
X-RAPPORT-CONTACT:<uuid>
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:PT9H
DESCRIPTION:Sarah Chen (Acme\, Inc.): 7-day check-in
END:VALARM
END:VTODO
BEGIN:VTODO
UID:<uuid>/delivery-30
DTSTAMP:20260211T090000Z
SUMMARY:Sarah Chen (Acme\, Inc.): 30-day follow-up
DESCRIPTION:Need any adjustments?
DUE;VALUE=DATE:20260312
STATUS:NEEDS-ACTION
CATEGORIES:gas,vip
X-RAPPORT-CONTACT:<uuid>
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:PT9H
DESCRIPTION:Sarah Chen (Acme\, Inc.): 30-day follow-up
END:VALARM
END:VTODO
BEGIN:VTODO
UID:<uuid>/delivery-90
DTSTAMP:20260211T090000Z
SUMMARY:Sarah Chen (Acme\, Inc.): 90-day follow-up
DESCRIPTION:Working on new solutions — interested?
DUE;VALUE=DATE:20260511
STATUS:NEEDS-ACTION
CATEGORIES:gas,vip
X-RAPPORT-CONTACT:<uuid>
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:PT9H
DESCRIPTION:Sarah Chen (Acme\, Inc.): 90-day follow-up
END:VALARM
END:VTODO
END:VCALENDAR

# The UID is what `done`, `snooze` and `cancel` take.  What is closed stays as such; what was put off has its new day.

$ cat > uid <<'END'
> rapport export ical | tr -d '\r' | grep -B5 "SUMMARY:.*$1" | sed -n 's/^UID://p'
> END
$ rapport done $(sh uid 'Ask about') -q
<uuid>
$ rapport snooze $(sh uid 7-day) +3w "on holiday" -q > /dev/null
$ rapport add "高橋 美咲" -q > /dev/null
$ rapport follow 高橋 tomorrow "とても長い用件の名前なので、七十五バイトを越えて折り返されるはずです。確認してください。" -q > /dev/null
$ rapport cancel $(sh uid 'とても') -q
<uuid>
$ rapport export ical 高橋 | tr -d '\r' | grep -v '^DTSTAMP\|^CREATED'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//rapport//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:Follow-ups
BEGIN:VTODO
UID:<uuid>/new-48h
SUMMARY:高橋 美咲: first reply
DUE;VALUE=DATE:20260213
STATUS:NEEDS-ACTION
X-RAPPORT-CONTACT:<uuid>
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:PT9H
DESCRIPTION:高橋 美咲: first reply
END:VALARM
END:VTODO
BEGIN:VTODO
UID:<uuid>
SUMMARY:高橋 美咲: とても長い用件の名前なので、七十五
 バイトを越えて折り返されるはずです。確認してくだ
 さい。
DUE;VALUE=DATE:20260212
STATUS:CANCELLED
X-RAPPORT-CONTACT:<uuid>
END:VTODO
END:VCALENDAR
$ rapport export ical sarah | tr -d '\r' | grep '^SUMMARY\|^DUE\|^STATUS\|^COMPLETED\|ALARM'
SUMMARY:Sarah Chen (Acme\, Inc.): 7-day check-in
DUE;VALUE=DATE:20260304
STATUS:NEEDS-ACTION
BEGIN:VALARM
END:VALARM
SUMMARY:Sarah Chen (Acme\, Inc.): 30-day follow-up
DUE;VALUE=DATE:20260312
STATUS:NEEDS-ACTION
BEGIN:VALARM
END:VALARM
SUMMARY:Sarah Chen (Acme\, Inc.): 90-day follow-up
DUE;VALUE=DATE:20260511
STATUS:NEEDS-ACTION
BEGIN:VALARM
END:VALARM
SUMMARY:Sarah Chen (Acme\, Inc.): Ask about the proposal\; call\, don't mai
DUE;VALUE=DATE:20260216
STATUS:COMPLETED
COMPLETED:20260211T000000Z

# Every line has at most 75 bytes and ends with CRLF; the same clock gives the same bytes.

$ rapport export ical -o one.ics && rapport export ical -o two.ics && cmp one.ics two.ics && stat -c %a one.ics
600
$ LC_ALL=C awk '!/\r$/ || length > 76' one.ics
$ RAPPORT_NOW=2026-03-01T00:00:00Z rapport export ical | grep -c 'DTSTAMP:20260301T000000Z'
6

# A query limits it.

$ rapport export ical tag:vip | grep -c BEGIN:VTODO
4
$ rapport export ical nobody | tr -d '\r'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//rapport//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:Follow-ups
END:VCALENDAR
$ rapport export ical stage:nonsense
rapport: 'stage:nonsense': no stage 'nonsense'; there are new, contacted, qualified, proposal, deposit, active, won, lost
[2]

# A later delivery moves the days of its rules, under the same UIDs.

$ RAPPORT_NOW=2026-04-01T09:00:00Z rapport log sarah delivery --date 2026-03-20 -q > /dev/null
$ rapport export ical sarah --as-of 2026-04-01 | tr -d '\r' | grep -A4 '/delivery-30'
UID:<uuid>/delivery-30
DTSTAMP:20260211T090000Z
SUMMARY:Sarah Chen (Acme\, Inc.): 30-day follow-up
DESCRIPTION:Need any adjustments?
DUE;VALUE=DATE:20260419
