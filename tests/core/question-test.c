#include "core/question-table.h"

#include "base/text.h"
#include "tests/test.h"

/* Wednesday, the eleventh of February 2026. */
struct question_case {
	const char *asked;
	const char *expected; /* the words of the command, "?" between meanings, "" unknown */
};

static const struct question_case english[] = {
	{ "who do i need to follow up with today", "due --today" },
	{ "WHO DO I NEED TO FOLLOW UP WITH TODAY???", "due --today" },
	{ "Today, who should I call?", "due --today" },
	{ "Hi! Could you tell me who I should contact today, please?", "due --today" },
	{ "Whom do I have to get back to?", "due --today" },
	{ "Which clients need a follow-up today?", "due --today" },
	{ "What's due?", "due --today" },
	{ "Is anything overdue?", "due --overdue" },
	{ "Show me all overdue follow-ups", "due --overdue" },
	{ "Who's overdue?", "due --overdue" },
	{ "Have I missed any follow-ups?", "due --overdue" },
	{ "Who needs a follow-up this week?", "due --week" },
	{ "This week, who do I need to follow up with?", "due --week" },
	{ "What follow-ups are due this week", "due --week" },
	{ "What should I do next?", "brief" },
	{ "Brief me", "brief" },
	{ "What’s in my pipeline this week?", "report pipeline" },
	{ "whats in the pipeline", "report pipeline" },
	{ "How's my pipeline looking?", "report pipeline" },
	{ "How many deals are in each stage?", "report pipeline" },
	{ "What happened with Sarah Chen?", "show Sarah Chen" },
	{ "what's the latest on Sarah Chen", "show Sarah Chen" },
	{ "Tell me everything about Sarah Chen", "show Sarah Chen" },
	{ "Who is Mike?", "show Mike" },
	{ "When did I last talk to Mike?", "show Mike" },
	{ "What's Sarah's email?", "show Sarah" },
	{ "How much has Acme, Inc. paid me?", "show Acme, Inc" },
	{ "Show me the timeline for sarah@example.com", "show sarah@example.com" },
	{ "Show me all contacts", "list" },
	{ "list my clients please", "list" },
	{ "Who is in my CRM?", "list" },
	{ "Show me all active clients", "list stage:active" },
	{ "who's active", "list stage:active" },
	{ "Which leads are in Proposal Sent?", "list stage:proposal" },
	{ "List all qualified leads", "list stage:qualified" },
	{ "Which deals did I win?", "list stage:won" },
	{ "Who are my Coconala clients", "list platform:coconala" },
	{ "Show clients tagged big spender", "list tag:big spender" },
	{ "How many contacts do I have?", "list --count" },
	{ "How many deals have I won", "list stage:won --count" },
	{ "how many active clients are there", "list stage:active --count" },
	{ "Who are my best clients?", "score --limit 10" },
	{ "Show me my top 3 customers", "score --limit 3" },
	{ "Who brings in the most money?", "list --sort revenue --limit 10" },
	{ "Who has gone quiet?", "report stale" },
	{ "Who haven't I heard from in 14 days?", "report stale --days 14" },
	{ "Any new leads this week?", "list firstContact:week" },
	{ "Which clients have no follow-up planned?", "list -has:nextDue" },
	{ "Find notes about invoices", "search invoices" },
	{ "How much did I make this month?", "report revenue --months 1" },
	{ "What was my revenue last month?", "report revenue --months 1 --month 2026-01" },
	{ "Export my CRM contacts", "export jsonl" },
	{ "Please export all my data as a spreadsheet", "list --format csv" },
	{ "What changed today?", "history" },
	{ "help", "help questions" },
	{ "Follow up with Sarah Chen in 5 days", "follow Sarah Chen 2026-02-16" },
	{ "Please follow up with Sarah Chen next Tuesday about the draft",
		"follow Sarah Chen 2026-02-17 the draft" },
	{ "Remind me to call Mike on Friday", "follow Mike 2026-02-13" },
	{ "Tomorrow, follow up with Mike", "follow Mike 2026-02-12" },
	{ "Could you schedule a follow-up with Mike for March 3?", "follow Mike 2026-03-03" },
	{ "Add note to Sarah Chen: Had a great call. She's in!",
		"note Sarah Chen Had a great call. She's in!" },
	{ "add a note for Mike: are we done?", "note Mike are we done?" },
	{ "ADD NOTE TO mike: Thanks, please", "note mike Thanks, please" },
	{ "Move Sarah Chen to Proposal Sent", "move Sarah Chen proposal" },
	{ "Could you move Sarah Chen to Active, please?", "move Sarah Chen active" },
	{ "mark \"Not Just Cake\" as lost", "move Not Just Cake lost" },
	{ "Change Sarah's stage to won", "move Sarah won" },
	{ "Tag Mike as vip", "tag Mike vip" },
	{ "Remove the tag vip from Mike", "untag Mike vip" },
	{ "Archive Mike", "archive Mike" },
	{ "Snooze Mike until Monday", "snooze Mike 2026-02-16" },
	{ "Undo that", "undo" },
	{ "Delete Sarah Chen from the CRM", "erase Sarah Chen" },
	{ "Can you please remove Mike from my contacts?", "erase Mike" },
	{ 0 },
};

/* Refusals, conditions, tales, and questions about a change: they change nothing. */
static const struct question_case english_refused[] = {
	{ "Don't delete Sarah", "" },
	{ "Please don't move Sarah to Active", "" },
	{ "Never follow up with Sarah in 5 days", "" },
	{ "Should I follow up with Sarah in 5 days?", "" },
	{ "Should I delete Sarah?", "" },
	{ "Can I delete Sarah?", "" },
	{ "Delete Sarah?", "" },
	{ "Move Sarah to Active?", "" },
	{ "Delete Sarah if she says no", "" },
	{ "Delete Sarah unless she answers", "" },
	{ "Move Sarah to won when she pays", "" },
	{ "Did you delete Sarah?", "" },
	{ "I deleted Sarah", "" },
	{ "I followed up with Sarah in 5 days", "" },
	{ "Sarah said she'd follow up with me tomorrow", "" },
	{ "Delete everything", "" },
	{ "Delete all contacts", "" },
	{ "Delete her", "" },
	{ "Archive everyone", "" },
	{ "Follow up with Sarah", "" },
	{ "Follow up with Sarah next week", "" },
	{ "Follow up with Sarah on Monday or Tuesday", "" },
	{ "Move Sarah", "" },
	{ "Add note to Sarah", "" },
	{ "Tag Sarah", "" },
	{ "Maybe archive Mike", "" },
	{ "Why did you move Sarah to Active?", "" },
	{ "What if I delete Sarah?", "" },
	{ "If I delete Sarah, what happens", "" },
	{ "hello", "" },
	{ "What is the meaning of life?", "" },
	{ 0 },
};

static const struct question_case japanese[] = {
	{ "今日フォローアップが必要なのは誰？", "due --today" },
	{ "今日は誰に連絡すべきですか", "due --today" },
	{ "誰にフォローアップすればいいですか？", "due --today" },
	{ "今日フォローする人を教えて", "due --today" },
	{ "期限切れのフォローアップはありますか", "due --overdue" },
	{ "遅れているフォローを見せて", "due --overdue" },
	{ "今週フォローアップが必要な人は誰ですか？", "due --week" },
	{ "今日は何をすればいい？", "brief" },
	{ "ブリーフィングを見せて", "brief" },
	{ "今週のパイプラインはどうなっていますか？", "report pipeline" },
	{ "パイプラインを見せてください", "report pipeline" },
	{ "田中太郎さんと何がありましたか？", "show 田中太郎" },
	{ "田中さんはどうなった？", "show 田中" },
	{ "田中さんについて教えてください", "show 田中" },
	{ "田中さんのメールアドレスは？", "show 田中" },
	{ "すみません、連絡先をすべて表示してください", "list" },
	{ "顧客の一覧を見せて", "list" },
	{ "アクティブな顧客をすべて見せて", "list stage:active" },
	{ "提案済みの案件はありますか", "list stage:proposal" },
	{ "コンバージョン率は？", "report conversion" },
	{ "Coconalaの顧客を見せてください", "list platform:coconala" },
	{ "顧客は何人いますか？", "list --count" },
	{ "ｱｸﾃｨﾌﾞな顧客は何人いますか", "list stage:active --count" },
	{ "一番いい顧客は誰ですか", "score --limit 10" },
	{ "上位3人の顧客は？", "score --limit 3" },
	{ "最近連絡がない顧客は誰？", "report stale" },
	{ "14日以上連絡がない顧客は？", "report stale --days 14" },
	{ "今週の新規リードは？", "list firstContact:week" },
	{ "今月の売上はいくらですか", "report revenue --months 1" },
	{ "先月の売上は？", "report revenue --months 1 --month 2026-01" },
	{ "今月のレポートを見せて", "report" },
	{ "CRMの連絡先をエクスポートして", "export jsonl" },
	{ "連絡先をＣＳＶで書き出してください", "list --format csv" },
	{ "「請求書」を検索して", "search 請求書" },
	{ "最近の変更は？", "history" },
	{ "何ができますか？", "help questions" },
	{ "5日後に田中太郎さんにフォローアップしてください", "follow 田中太郎 2026-02-16" },
	{ "来週の火曜日に田中さんにフォローアップして", "follow 田中 2026-02-17" },
	{ "田中さんに明日フォローしてくれますか？", "follow 田中 2026-02-12" },
	{ "田中さんへのフォローアップを3月3日に設定してください", "follow 田中 2026-03-03" },
	{ "田中太郎さんにメモを追加: 請求書を希望。返事待ち",
		"note 田中太郎 請求書を希望。返事待ち" },
	{ "田中さんのメモに「値引きの相談」と書いてください", "note 田中 値引きの相談" },
	{ "田中さんを提案済みに移動してください", "move 田中 proposal" },
	{ "田中さんのステージを成約に変更してもらえますか？", "move 田中 won" },
	{ "田中さんに「vip」タグを付けてください", "tag 田中 vip" },
	{ "田中さんの「vip」タグを外して", "untag 田中 vip" },
	{ "田中さんをアーカイブしてください", "archive 田中" },
	{ "田中さんへのフォローアップを月曜日に延期して", "snooze 田中 2026-02-16" },
	{ "元に戻して", "undo" },
	{ "田中さんをCRMから削除してください", "erase 田中" },
	{ "CRMから田中さんを削除して", "erase 田中" },
	{ 0 },
};

/* Refusals, conditions, tales, and questions about a change: they change nothing. */
static const struct question_case japanese_refused[] = {
	{ "田中さんを削除しないでください", "" },
	{ "田中さんを削除しますか？", "" },
	{ "田中さんを削除してもいいですか", "" },
	{ "田中さんを削除すべきですか？", "" },
	{ "田中さんを削除しました", "" },
	{ "もし返事がなければ田中さんを削除して", "" },
	{ "全員を削除して", "" },
	{ "彼を削除して", "" },
	{ "田中さんを移動して", "" },
	{ "5日後に田中さんにフォローアップすべきですか？", "" },
	{ "5日後に田中さんにフォローアップしないで", "" },
	{ "田中さんにフォローアップして", "" },
	{ "田中さんは明日フォローアップしますか？", "" },
	{ "田中さんにフォローアップしました", "" },
	{ "田中さんを成約に移動しないで", "" },
	{ "田中さんを成約に移動しますか？", "" },
	{ "田中さんが払ったら成約に移動して", "" },
	{ "今日はいい天気ですね", "" },
	{ 0 },
};

static const struct question_case chinese[] = {
	{ "今天我需要跟进谁？", "due --today" },
	{ "请问今天谁需要跟进", "due --today" },
	{ "今天有哪些客户要跟进？", "due --today" },
	{ "我应该联系谁？", "due --today" },
	{ "有逾期的跟进吗？", "due --overdue" },
	{ "哪些客户逾期了", "due --overdue" },
	{ "本周谁需要跟进？", "due --week" },
	{ "这周我要跟进谁", "due --week" },
	{ "今天我该做什么？", "brief" },
	{ "简报", "brief" },
	{ "本周我的销售管道里有什么？", "report pipeline" },
	{ "查看销售漏斗", "report pipeline" },
	{ "和王伟发生了什么？", "show 王伟" },
	{ "王伟怎么样了？", "show 王伟" },
	{ "请告诉我王伟的情况", "show 王伟" },
	{ "王伟的电话是多少？", "show 王伟" },
	{ "显示所有联系人", "list" },
	{ "请列出我所有的客户", "list" },
	{ "我有哪些客户", "list" },
	{ "显示所有活跃客户", "list stage:active" },
	{ "哪些客户已报价？", "list stage:proposal" },
	{ "哪些线索已联系", "list stage:contacted" },
	{ "显示Fiverr的客户", "list platform:fiverr" },
	{ "我有多少联系人？", "list --count" },
	{ "我有多少活跃客户？", "list stage:active --count" },
	{ "谁是我最好的客户？", "score --limit 10" },
	{ "我的前3名客户", "score --limit 3" },
	{ "谁很久没联系了？", "report stale" },
	{ "超过14天没联系的客户有哪些", "report stale --days 14" },
	{ "本周有新客户吗？", "list firstContact:week" },
	{ "谁没有安排跟进？", "list -has:nextDue" },
	{ "搜索：发票", "search 发票" },
	{ "谁提到过发票？", "search 发票" },
	{ "这个月的收入是多少？", "report revenue --months 1" },
	{ "上个月我赚了多少钱？", "report revenue --months 1 --month 2026-01" },
	{ "哪个平台最赚钱？", "report platforms" },
	{ "显示本月报告", "report" },
	{ "导出我的CRM联系人", "export jsonl" },
	{ "请把联系人导出为CSV", "list --format csv" },
	{ "最近有什么改动？", "history" },
	{ "你能做什么？", "help questions" },
	{ "5天后跟进王伟", "follow 王伟 2026-02-16" },
	{ "请在下周二跟进王伟", "follow 王伟 2026-02-17" },
	{ "提醒我明天联系王伟", "follow 王伟 2026-02-12" },
	{ "跟进王伟 3月3日", "follow 王伟 2026-03-03" },
	{ "给王伟添加备注：需要发票，明天再谈", "note 王伟 需要发票，明天再谈" },
	{ "请帮我给王伟加一条备注: 好吗？", "note 王伟 好吗？" },
	{ "把王伟移到已发提案", "move 王伟 proposal" },
	{ "能不能帮我把王伟移到成交？", "move 王伟 won" },
	{ "给王伟加上vip标签", "tag 王伟 vip" },
	{ "去掉王伟的vip标签", "untag 王伟 vip" },
	{ "把王伟归档", "archive 王伟" },
	{ "把王伟的跟进推迟到周一", "snooze 王伟 2026-02-16" },
	{ "撤销刚才的操作", "undo" },
	{ "从CRM中删除王伟", "erase 王伟" },
	{ "请删除王伟，谢谢", "erase 王伟" },
	{ 0 },
};

/* Refusals, conditions, tales, and questions about a change: they change nothing. */
static const struct question_case chinese_refused[] = {
	{ "不要删除王伟", "" },
	{ "别把王伟移到成交", "" },
	{ "要删除王伟吗？", "" },
	{ "我应该删除王伟吗？", "" },
	{ "可以删除王伟吗？", "" },
	{ "删除王伟吗？", "" },
	{ "如果王伟不回复就删除他", "" },
	{ "删除所有客户", "" },
	{ "删除他", "" },
	{ "王伟被删除了", "" },
	{ "我已经删除了王伟", "" },
	{ "5天后要跟进王伟吗？", "" },
	{ "我5天后应该跟进王伟吗", "" },
	{ "不用跟进王伟", "" },
	{ "跟进王伟", "" },
	{ "把王伟移到", "" },
	{ "王伟付款的话把他移到成交", "" },
	{ 0 },
};

static const struct question_case *const tables[] = { english, english_refused, japanese,
	japanese_refused, chinese, chinese_refused, NULL };

static const struct question_case odd[] = {
	{ "", "" },
	{ "   ", "" },
	{ "?!", "" },
	{ "please", "" },
	{ "\xff\xfe", "" },
	{ "\xef\xbc\xb3\xef\xbc\xa8\xef\xbc\xaf\xef\xbc\xb7 me all contacts", "list" },
	{ "move sarah to prop", "move sarah prop" },
	{ "Tag Sarah as vip, please", "tag Sarah vip" },
	{ "What happened with @sarah?", "show @sarah" },
	{ "What happened with +81 90-1234-5678?", "show +81 90-1234-5678" },
	{ "What happened with \"If Only\"?", "show If Only" },
	{ "Move \"If Only\" to won", "move If Only won" },
	{ "Move If Only to won", "" },
	{ "Add note to Bob: don't call", "note Bob don't call" },
	{ "Add note to Bob: \"call him\"", "note Bob call him" },
	{ 0 },
};

struct reader {
	struct settings settings;
	const struct question_table *table;
	struct date today;
	struct arena arena;
};

static struct reader
reader_make(void)
{
	struct reader reader = { .today = date_make(2026, 2, 11), .arena = ARENA_INIT };

	reader.settings = settings_default(&reader.arena);
	return reader;
}

/* The words of the command that answers. */
static const char *
understood(struct reader *reader, const char *asked)
{
	const struct question_context context = { reader->today, &reader->settings };
	struct question_reading reading;
	struct text text = TEXT_INIT;
	struct list words;

	if (!reader->table)
		reader->table = question_table_make(&context, &reader->arena);
	reading = question_read(reader->table, span_of(asked), &reader->arena);
	if (reading.state != QUESTION_FOUND)
		return reading.state == QUESTION_UNCLEAR ? "?" : "";
	words = question_words(
		&reading.question, QUESTION_AS_USUAL, reader->today, &reader->arena);
	for (size_t i = 0; i < words.count; i++)
		text_add_format(&text, "%s%s", i > 0 ? " " : "", list_text(&words, i));
	return text_take(&text, &reader->arena);
}

static void
check_cases(struct reader *reader, const struct question_case *cases)
{
	for (; cases->asked; cases++) {
		CHECK_TEXT(understood(reader, cases->asked), cases->expected);
		test_result(cases->asked);
	}
}

/* Every example of a row is read as that row. */
static void
check_examples(struct reader *reader)
{
	for (size_t i = 0; i < QUESTION_KINDS; i++) {
		for (size_t k = 0; k < QUESTION_LANGUAGES; k++) {
			const char *example = question_rows[i].examples[k];
			struct question_reading reading =
				question_read(reader->table, span_of(example), &reader->arena);

			CHECK(reading.state == QUESTION_FOUND);
			CHECK_NUMBER(reading.question.kind, i);
			test_result(example);
		}
	}
}

/* Patterns are looked at without the slots that they are cut at. */
static const char *
without_open_slots(const char *pattern, struct arena *arena)
{
	struct text text = TEXT_INIT;
	const char *place;

	while ((place = strstr(pattern, "<who"))) {
		text_add_bytes(&text, pattern, (size_t)(place - pattern));
		text_add(&text, "x");
		pattern = strchr(place, '>') + 1;
	}
	text_add(&text, pattern);
	return text_take(&text, arena);
}

TEST(every_pattern_is_well_formed_and_every_fragment_known)
{
	struct arena arena = ARENA_INIT;

	for (size_t i = 0; i < QUESTION_LANGUAGES; i++) {
		const struct question_tongue *tongue = question_tongues[i];

		for (const struct question_pattern *row = tongue->patterns; row->pattern; row++) {
			const char *whole = question_expand(tongue, row->pattern, &arena);

			CHECK(!strchr(whole, '{'));
			CHECK(phrase_is_well_formed(without_open_slots(whole, &arena)));
		}
	}
	arena_release(&arena);
}

TEST(every_row_has_a_command_and_an_example_in_every_language)
{
	for (size_t i = 0; i < QUESTION_KINDS; i++) {
		CHECK(question_rows[i].command && *question_rows[i].command);
		for (size_t k = 0; k < QUESTION_LANGUAGES; k++)
			CHECK(question_rows[i].examples[k] && *question_rows[i].examples[k]);
	}
}

TEST(the_language_is_told_by_its_letters)
{
	CHECK_NUMBER(question_language(span_of("Who is this?")), QUESTION_ENGLISH);
	CHECK_NUMBER(question_language(span_of("Sarahさんは？")), QUESTION_JAPANESE);
	CHECK_NUMBER(question_language(span_of("Sarah在哪里？")), QUESTION_CHINESE);
	CHECK_NUMBER(question_language(span_of("")), QUESTION_ENGLISH);
}

TEST(an_export_in_a_format_of_lists_is_a_list)
{
	struct arena arena = ARENA_INIT;
	struct question question = {
		.kind = QUESTION_EXPORT,
		.who = "",
		.text = "",
		.stage = "",
		.platform = "",
	};
	struct date today = date_make(2026, 2, 11);
	struct list usual = question_words(&question, QUESTION_AS_USUAL, today, &arena);
	struct list listing = question_words(&question, QUESTION_AS_LISTING, today, &arena);

	CHECK_TEXT(list_text(&usual, 0), "export");
	CHECK_TEXT(list_text(&listing, 0), "list");
	arena_release(&arena);
}

int
main(void)
{
	struct reader reader = reader_make();

	RUN(every_pattern_is_well_formed_and_every_fragment_known);
	RUN(every_row_has_a_command_and_an_example_in_every_language);
	RUN(the_language_is_told_by_its_letters);
	RUN(an_export_in_a_format_of_lists_is_a_list);
	for (size_t i = 0; tables[i]; i++)
		check_cases(&reader, tables[i]);
	check_cases(&reader, odd);
	check_examples(&reader);
	arena_release(&reader.arena);
	return test_end();
}
