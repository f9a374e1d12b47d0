#include "format/html.h"

#include "base/utf8.h"

/* Readable in light and dark, on paper, and on a telephone; nothing is fetched from
 * anywhere. */
static const char style[] =
	":root{--ink:#1b2430;--soft:#566070;--line:#dde2e9;--page:#f4f6f8;--card:#fff;"
	"--main:#1d6f8c;--light:#a9d1de;--track:#eef1f4;--warn:#a3340c}\n"
	"@media(prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#a6b1bf;--line:#333d49;"
	"--page:#13171c;--card:#1b2129;--main:#5fb6d2;--light:#2d5767;--track:#242c36;"
	"--warn:#ff9f73}}\n"
	"*{box-sizing:border-box}\n"
	"body{margin:0;background:var(--page);color:var(--ink);"
	"font:16px/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\","
	"\"Noto Sans CJK JP\",sans-serif}\n"
	"main{max-width:56rem;margin:0 auto;padding:2.5rem 1.25rem}\n"
	"h1{margin:0;font-size:2.1rem;line-height:1.15;letter-spacing:-.01em}\n"
	"h2{margin:0 0 .75rem;font-size:1.1rem}\n"
	".over{margin:0 0 .25rem;color:var(--main);font-weight:600;font-size:.85rem;"
	"letter-spacing:.08em;text-transform:uppercase}\n"
	".under,.note,footer{color:var(--soft);font-size:.9rem}\n"
	".under{margin:.25rem 0 0}\n"
	".note{margin:.5rem 0 0}.note+.wide{margin-top:.75rem}\n"
	"section,.figures>div{background:var(--card);border:1px solid var(--line);"
	"border-radius:.75rem}\n"
	"section{margin-top:1rem;padding:1.25rem}\n"
	".figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));"
	"gap:1rem;margin:1.75rem 0 0}\n"
	".figures>div{padding:1rem 1.25rem}\n"
	"dt{color:var(--soft);font-size:.85rem}\n"
	"dd{margin:0;font-size:1.65rem;font-weight:650;line-height:1.3;overflow-wrap:"
	"anywhere}\n"
	"dd small{display:block;color:var(--soft);font-size:.85rem;font-weight:400}\n"
	"table{width:100%;border-collapse:collapse}\n"
	"th,td{padding:.45rem .6rem;text-align:left;border-bottom:1px solid var(--line)}\n"
	"td:not(.n){min-width:7rem;overflow-wrap:break-word}\n"
	"th{color:var(--soft);font-size:.8rem;font-weight:600}\n"
	"tr:last-child td{border-bottom:0}\n"
	".n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
	".late{color:var(--warn);font-weight:600}\n"
	".wide{overflow-x:auto}\n"
	"svg{display:block;width:100%;min-width:34rem;height:auto}\n"
	"svg text{fill:var(--ink);font-size:13px}\n"
	"svg .axis{fill:var(--soft);font-size:12px}\n"
	"svg .told{fill:var(--ink);font-weight:700}\n"
	"svg .value{font-size:12px}\n"
	".grid{stroke:var(--line)}.main{fill:var(--main)}.light{fill:var(--light)}"
	".track{fill:var(--track)}\n"
	".key{display:inline-block;width:.8em;height:.8em;margin:0 .3em 0 .9em;"
	"border-radius:2px;vertical-align:-.05em}\n"
	".key.m{background:var(--main);margin-left:0}.key.l{background:var(--light)}\n"
	"footer{margin-top:1.5rem}\n"
	/* A board, whose columns stand side by side, and a contact. */
	"main.broad{max-width:none}\n"
	".board{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(15rem,1fr);"
	"gap:1rem;margin-top:1.5rem;overflow-x:auto;align-items:start;padding-bottom:.5rem}\n"
	".board section{margin:0;padding:.9rem}\n"
	".board h2{display:flex;justify-content:space-between;gap:.5rem;margin:0}\n"
	".board h2 span{color:var(--soft);font-weight:400}\n"
	".board .note{margin:.1rem 0 0}\n"
	".card{margin-top:.75rem;padding:.7rem .8rem;background:var(--page);"
	"border:1px solid var(--line);border-radius:.5rem;overflow-wrap:anywhere}\n"
	".card h3{margin:0;font-size:1rem}.card p{margin:.15rem 0 0;font-size:.9rem}\n"
	".card .soft{color:var(--soft)}\n"
	".tags span{display:inline-block;margin:.2rem .3rem 0 0;padding:0 .45rem;"
	"border:1px solid var(--line);border-radius:1rem;font-size:.8rem}\n"
	"th[scope=row]{width:11rem;vertical-align:top}.prose{white-space:pre-line;"
	"overflow-wrap:anywhere}\n"
	"td.day{white-space:nowrap;min-width:0;vertical-align:top}\n"
	"@media print{.board{display:block}.board section{margin-bottom:1rem;"
	"break-inside:auto}.card{break-inside:avoid}}\n"
	"@media print{:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;"
	"--main:#1d6f8c;--light:#a9d1de;--track:#f2f2f2;--warn:#8a2a08}"
	"main{max-width:none;padding:0}section,.figures>div{break-inside:avoid}"
	"*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}\n";

static const char *
escaped(const char *safe, struct arena *arena)
{
	static const struct {
		char byte;
		const char *entity;
	} entities[] = { { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" },
		{ '"', "&quot;" }, { '\'', "&#39;" } };
	struct text text = TEXT_INIT;

	for (const char *byte = safe; *byte; byte++) {
		const char *entity = NULL;
		for (size_t i = 0; i < sizeof(entities) / sizeof(*entities); i++)
			entity = *byte == entities[i].byte ? entities[i].entity : entity;
		if (entity)
			text_add(&text, entity);
		else
			text_add_char(&text, *byte);
	}
	return text_take(&text, arena);
}

const char *
html_line(const char *data, struct arena *arena)
{
	return escaped(utf8_safe(data, UTF8_LINE, arena), arena);
}

const char *
html_prose(const char *data, struct arena *arena)
{
	return escaped(utf8_safe(data, UTF8_PARAGRAPHS, arena), arena);
}

void
html_begin(struct text *text, const struct html_head *head)
{
	struct arena arena = ARENA_INIT;

	text_add_format(text,
		"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		"<meta name=\"color-scheme\" content=\"light dark\">\n"
		"<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n<main%s>\n",
		html_line(head->title, &arena), style,
		head->width == HTML_BROAD ? " class=\"broad\"" : "");
	text_add_format(text,
		"<header>\n<p class=\"over\">%s</p>\n<h1>%s</h1>\n"
		"<p class=\"under\">%s</p>\n</header>\n",
		html_line(head->over, &arena), html_line(head->heading, &arena),
		html_line(head->under, &arena));
	arena_release(&arena);
}

void
html_end(struct text *text, const char *footer)
{
	struct arena arena = ARENA_INIT;

	text_add_format(text, "<footer>%s</footer>\n</main>\n</body>\n</html>\n",
		html_line(footer, &arena));
	arena_release(&arena);
}
