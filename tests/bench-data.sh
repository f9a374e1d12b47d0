#!/bin/sh
# Writes a made-up book of the size asked for as three files in the full JSONL form:
# contacts.jsonl, interactions.jsonl and follow-ups.jsonl.
#
#     tests/bench-data.sh FOLDER CONTACTS INTERACTIONS
#
# The same numbers always give the same bytes.  It is the book of somebody who keeps it
# well on 2026-02-11: follow-ups are done, so that about fifty are due however large it is.
set -eu

folder=$1 contacts=$2 interactions=$3
mkdir -p "$folder"

LC_ALL=C exec awk -v folder="$folder" -v contacts="$contacts" -v interactions="$interactions" '
function random(below) {
	seed = (seed * 16807) % 2147483647
	return seed % below
}

function pick(list, count) { return list[1 + random(count)] }

# Days before 2026-02-11 as a civil day; the months are those of the last four years.
function day(back,    serial, year, length_of_year, month) {
	serial = 1502 - back	# 2022-01-01 is 0
	for (year = 2022; serial >= (length_of_year = year % 4 ? 365 : 366); year++)
		serial -= length_of_year
	for (month = 1; serial >= (days[month] + (month == 2 && year % 4 == 0)); month++)
		serial -= days[month] + (month == 2 && year % 4 == 0)
	return sprintf("%04d-%02d-%02d", year, month, serial + 1)
}

# A UUID that belongs to a number; the first digits are spread evenly.
function uuid(kind, number) {
	return sprintf("%08x-%04x-4%03x-8%03x-%012x", (number * 2654435761) % 4294967296,
		kind, number % 4096, kind % 4096, number)
}

function interaction(client, back, type, amount, rating,    line) {
	line = "{\"record\":\"interaction\",\"id\":\"" uuid(2, ++made) "\",\"clientId\":\"" client \
		"\",\"date\":\"" day(back) "\",\"type\":\"" type "\",\"platform\":\"" platform "\""
	if (amount != "")
		line = line ",\"amount\":" amount ",\"currency\":\"" currency "\""
	if (rating != "")
		line = line ",\"rating\":" rating
	print line ",\"notes\":\"" pick(phrases, phrase_count) ", " pick(phrases, phrase_count) \
		"\"}" > interaction_file
}

function mark(client, rule, since) {
	print "{\"record\":\"followUp\",\"id\":\"" uuid(3, ++marks) "\",\"clientId\":\"" client \
		"\",\"rule\":\"" rule "\",\"state\":\"done\",\"since\":\"" since \
		"\",\"closedOn\":\"" since "\"}" > follow_up_file
}

function contact(number, count,    client, stage, first, back, step, i, type, delivered, amount) {
	client = uuid(1, number)
	platform = pick(platforms, platform_count)
	currency = random(10) ? "JPY" : "USD"
	stage = pick(stages, stage_count)
	first = 40 + random(1400)
	print "{\"record\":\"contact\",\"id\":\"" client "\",\"name\":\"" pick(given, given_count) " " \
		pick(family, family_count) " " number "\",\"emails\":[\"client" number "@example.com\"]," \
		"\"platform\":\"" platform "\",\"source\":\"" pick(sources, source_count) "\",\"stage\":\"" \
		stage "\",\"stageSince\":\"" day(first) "\",\"value\":" 1000 * (1 + random(90)) \
		",\"currency\":\"JPY\",\"tags\":[\"" pick(tags, tag_count) "\"],\"firstContact\":\"" \
		day(first) "\",\"notes\":\"" pick(phrases, phrase_count) \
		"\",\"createdAt\":\"" day(first) "T09:00:00Z\"}" > contact_file
	step = count > 1 ? int((first - 8) / (count - 1)) : 0
	delivered = ""
	for (i = 0; i < count; i++) {
		back = i == count - 1 && stage == "active" ? random(10) : first - i * step
		type = i == 0 ? "inquiry" : i == 1 || (i == count - 1 && stage == "active") ? "message" : pick(types, type_count)
		amount = ""
		if (type == "delivery") {
			delivered = day(back)
			amount = currency == "JPY" ? 500 * (1 + random(60)) : (1 + random(400)) ".50"
		}
		interaction(client, back, type, amount, type == "review" ? 3 + random(5) / 2 : "")
	}
	if (number <= 50)
		return
	if (delivered != "")
		mark(client, "delivery-90", delivered)
	if (stage == "proposal")
		mark(client, "proposal-3d", day(first))
}

BEGIN {
	seed = 20260211
	split("31 28 31 30 31 30 31 31 30 31 30 31", days, " ")
	platform_count = split("coconala fiverr upwork direct", platforms, " ")
	source_count = split("referral website telegram search event", sources, " ")
	stage_count = split("new contacted contacted contacted qualified proposal deposit active " \
		"won won won won lost lost lost lost lost lost", stages, " ")
	type_count = split("message message call email meeting delivery delivery review note", types, " ")
	tag_count = split("gas repeat vip web logo urgent", tags, " ")
	given_count = split("Ada Bruno Chiyo Dmitri Elif Farah Goran Hana Ines Jun 健 美咲 伟 민준 Léa", given, " ")
	family_count = split("Abe Berg Costa Dang Eriksen Fuchs García Haddad Ito Jansen 佐藤 鈴木 王 김 Ødegård", family, " ")
	phrase_count = split("asked for a quote|likes short answers|spreadsheet tool|wants a logo|" \
		"paid at once|call before noon|納品しました|要フォロー|sent the files|needs an invoice", phrases, "|")
	contact_file = folder "/contacts.jsonl"
	interaction_file = folder "/interactions.jsonl"
	follow_up_file = folder "/follow-ups.jsonl"
	printf "" > follow_up_file
	each = int(interactions / contacts)
	for (number = 1; number <= contacts; number++)
		contact(number, each + (number <= interactions - each * contacts))
}'
