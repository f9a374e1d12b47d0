#ifndef CORE_WHEN_H
#define CORE_WHEN_H

#include "base/date.h"
#include "core/phrase.h"

/*
 * Days as people write them inside sentences, in English, Japanese and Chinese.
 *
 *     in 5 days, two weeks from now, tomorrow, the day after tomorrow, 3日後, 两周后,
 *     in half a year, 半月後, 半个月后, EOD    15 days are half a month, EOD is today
 *     in 5 business days, 5営業日後, 五个工作日后    Monday to Friday
 *     Thursday, on Fri, 木曜日, 周四         the next one, today excluded
 *     this Thursday, 今週の木曜, 本周四      of the week (Monday to Sunday) that today is
 * in next Tuesday, 来週の火曜日, 下周二     of the week after that one March 3, 3rd of
 * March 2027, 3月3日     without a year: today or the next one; a weekday beside it,
 * (金), must be its own March 3 next year, 来年3月3日, 明年3月3日, 令和9年3月3日 the 3rd,
 * 来月3日, 3号                  of a month: today or the next one end of the month, 月末,
 * 月底 2026-02-10                             and what else date_read() takes, where it
 *                                            cannot be another word
 *
 * What names no single day ("next week", "3/5", "in a few days", "every Monday", "Monday
 * or Tuesday", "3-5 days") is no day here.  Without a year or a count into the past, a
 * day is never before today, but a written one may be.
 */
struct when {
	struct date date;  /* unknown when none was read */
	size_t first, end; /* tokens; a preposition in front is part of it */
	const char *language;
};

/* What days are read with: the phrases for them, ready, and today. */
struct when_reader;

/* Ready as long as the arena lives. */
const struct when_reader *when_reader_make(struct date today, struct arena *arena);

/* The day that begins at the token; the longest reading. */
struct when when_read(
	const struct when_reader *reader, const struct phrase_text *text, size_t first);

/* The first day in [first, end). */
struct when when_find(const struct when_reader *reader, const struct phrase_text *text,
	size_t first, size_t end);

/* A reader for slots "when", with a struct when_reader as context or, in tables with
 * other slots, called by a reader of theirs: number is the day of the date. */
struct phrase_value when_slot(
	const struct phrase_text *text, size_t first, const void *reader);

#endif
