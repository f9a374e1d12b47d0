#include "core/question-table.h"

const struct question_tongue *const question_tongues[QUESTION_LANGUAGES] = {
	[QUESTION_ENGLISH] = &question_english,
	[QUESTION_JAPANESE] = &question_japanese,
	[QUESTION_CHINESE] = &question_chinese,
};

/* clang-format off */
const struct question_row question_rows[QUESTION_KINDS] = {
	[QUESTION_DUE] = { "due --today", NULL, QUESTION_READS, {
		"Who do I need to follow up with today?", "今日フォローアップが必要なのは誰ですか？", "今天我需要跟进谁？" } },
	[QUESTION_OVERDUE] = { "due --overdue", NULL, QUESTION_READS, {
		"Any overdue follow-ups?", "期限切れのフォローアップはありますか？", "有逾期的跟进吗？" } },
	[QUESTION_DUE_WEEK] = { "due --week", NULL, QUESTION_READS, {
		"Who needs a follow-up this week?", "今週フォローアップが必要なのは誰ですか？", "本周谁需要跟进？" } },
	[QUESTION_BRIEF] = { "brief", NULL, QUESTION_READS, {
		"What should I do today?", "今日は何をすればいいですか？", "今天我该做什么？" } },
	[QUESTION_PIPELINE] = { "report pipeline", NULL, QUESTION_READS, {
		"What's in my pipeline this week?", "今週のパイプラインには何がありますか？", "本周我的销售管道里有什么？" } },
	[QUESTION_CONTACT] = { "show <who>", NULL, QUESTION_READS, {
		"What happened with NAME?", "NAMEさんと何がありましたか？", "和NAME发生了什么？" } },
	[QUESTION_ALL] = { "list", NULL, QUESTION_READS, {
		"Show me all contacts", "すべての連絡先を見せてください", "显示所有联系人" } },
	[QUESTION_STAGE] = { "list stage:<stage>", NULL, QUESTION_READS, {
		"Show me all active clients", "アクティブな顧客をすべて見せてください", "显示所有活跃客户" } },
	[QUESTION_PLATFORM] = { "list platform:<platform>", NULL, QUESTION_READS, {
		"Show me my Fiverr clients", "Fiverrの顧客を見せてください", "显示Fiverr的客户" } },
	[QUESTION_TAGGED] = { "list tag:<text>", NULL, QUESTION_READS, {
		"Which clients are tagged vip?", "「vip」タグの顧客を見せてください", "显示标签为vip的客户" } },
	[QUESTION_COUNT] = { "list --count", NULL, QUESTION_READS, {
		"How many contacts do I have?", "連絡先は何人いますか？", "我有多少联系人？" } },
	[QUESTION_COUNT_STAGE] = { "list stage:<stage> --count", NULL, QUESTION_READS, {
		"How many active clients do I have?", "アクティブな顧客は何人いますか？", "我有多少活跃客户？" } },
	[QUESTION_COUNT_NEW_WEEK] = { "list stage:new createdAt:week --count", NULL, QUESTION_READS, {
		"How many new leads this week?", "今週の新規リードは何人ですか？", "本周有多少新客户？" } },
	[QUESTION_COUNT_NEW_MONTH] = { "list stage:new createdAt:month --count", NULL, QUESTION_READS, {
		"How many new leads this month?", "今月の新規リードは何人ですか？", "本月有多少新客户？" } },
	[QUESTION_BEST] = { "score --limit 10", NULL, QUESTION_READS, {
		"Who are my best clients?", "一番良い顧客は誰ですか？", "谁是我最好的客户？" } },
	[QUESTION_BEST_OF] = { "score --limit <number>", NULL, QUESTION_READS, {
		"Who are my top 5 clients?", "上位5人の顧客は誰ですか？", "我的前5名客户是谁？" } },
	[QUESTION_EARNERS] = { "list has:revenue --sort revenue --limit 10", NULL, QUESTION_READS, {
		"Who paid the most?", "一番売上の多い顧客は誰ですか？", "谁付的钱最多？" } },
	[QUESTION_DEALS] = { "list has:value --sort value --limit 10", NULL, QUESTION_READS, {
		"What are my biggest deals?", "一番大きい案件は何ですか？", "最大的单子有哪些？" } },
	[QUESTION_SCORE] = { "score <who> --explain", NULL, QUESTION_READS, {
		"What's NAME's score?", "NAMEさんのスコアは？", "NAME的评分是多少？" } },
	[QUESTION_QUIET] = { "report stale", NULL, QUESTION_READS, {
		"Who has gone quiet?", "最近連絡がない顧客は誰ですか？", "谁很久没联系了？" } },
	[QUESTION_QUIET_DAYS] = { "report stale --days <number>", NULL, QUESTION_READS, {
		"Who haven't I heard from in 30 days?", "30日以上連絡がない顧客は誰ですか？", "谁超过30天没联系了？" } },
	[QUESTION_NEW_TODAY] = { "list stage:new createdAt:today", NULL, QUESTION_READS, {
		"Any new leads today?", "今日の新規リードは？", "今天有新客户吗？" } },
	[QUESTION_NEW_WEEK] = { "list stage:new createdAt:week", NULL, QUESTION_READS, {
		"Any new leads this week?", "今週の新規リードは？", "本周有新客户吗？" } },
	[QUESTION_NEW_MONTH] = { "list stage:new createdAt:month", NULL, QUESTION_READS, {
		"Any new leads this month?", "今月の新規リードは？", "本月有新客户吗？" } },
	[QUESTION_UNPLANNED] = { "list -has:nextDue", NULL, QUESTION_READS, {
		"Who has no follow-up planned?", "フォローアップの予定がない顧客は誰ですか？", "谁没有安排跟进？" } },
	[QUESTION_SEARCH] = { "search <text>", NULL, QUESTION_READS, {
		"Who mentioned pricing?", "「請求書」を検索してください", "搜索发票" } },
	[QUESTION_DUPLICATES] = { "duplicates", NULL, QUESTION_READS, {
		"Do I have any duplicates?", "重複した連絡先はありますか？", "有重复的联系人吗？" } },
	[QUESTION_REVENUE] = { "report revenue --months 1", NULL, QUESTION_READS, {
		"How much did I earn this month?", "今月の売上はいくらですか？", "这个月的收入是多少？" } },
	[QUESTION_REVENUE_LAST] = { "report revenue --months 1 --month <last-month>", NULL, QUESTION_READS, {
		"How much did I earn last month?", "先月の売上はいくらでしたか？", "上个月的收入是多少？" } },
	[QUESTION_REVENUE_MONTHS] = { "report revenue --months <number>", NULL, QUESTION_READS, {
		"Show my revenue for the last 6 months", "過去6か月の売上を見せてください", "最近6个月的收入是多少？" } },
	[QUESTION_REVENUE_YEAR] = { "report revenue --months <this-year>", NULL, QUESTION_READS, {
		"How much did I earn this year?", "今年の売上はいくらですか？", "今年的收入是多少？" } },
	[QUESTION_REVENUE_ALL] = { "report revenue", NULL, QUESTION_READS, {
		"Show my revenue by month", "月ごとの売上を見せてください", "显示每个月的收入" } },
	[QUESTION_PLATFORMS] = { "report platforms", NULL, QUESTION_READS, {
		"Which platform brings the most money?", "プラットフォーム別の売上は？", "哪个平台最赚钱？" } },
	[QUESTION_CONVERSION] = { "report conversion", NULL, QUESTION_READS, {
		"What's my conversion rate?", "成約率は？", "我的转化率是多少？" } },
	[QUESTION_ACTIVITY] = { "report activity --months 1", NULL, QUESTION_READS, {
		"What happened this month?", "今月の活動は？", "本月的活动情况如何？" } },
	[QUESTION_REPORT] = { "report", NULL, QUESTION_READS, {
		"How is this month going?", "今月のレポートを見せてください", "显示本月报告" } },
	[QUESTION_REPORT_LAST] = { "report --month <last-month>", NULL, QUESTION_READS, {
		"How was last month?", "先月のレポートを見せてください", "显示上个月的报告" } },
	[QUESTION_EXPORT] = { "export jsonl", "list archived:any", QUESTION_READS, {
		"Export my CRM contacts", "CRMの連絡先をエクスポートしてください", "导出我的CRM联系人" } },
	[QUESTION_EXPORT_CSV] = { "export csv", "list archived:any", QUESTION_READS, {
		"Export my contacts as CSV", "連絡先をCSVでエクスポートしてください", "把联系人导出为CSV" } },
	[QUESTION_CHANGES] = { "history", NULL, QUESTION_READS, {
		"What changed recently?", "最近の変更は？", "最近有什么改动？" } },
	[QUESTION_HELP] = { "help questions", NULL, QUESTION_READS, {
		"What can I ask?", "何が聞けますか？", "我可以问什么？" } },
	[QUESTION_FOLLOW] = { "follow <who> <when> <text>", NULL, QUESTION_WRITES, {
		"Follow up with NAME in 5 days", "5日後にNAMEさんにフォローアップしてください", "5天后跟进NAME" } },
	[QUESTION_DONE] = { "done <who>", NULL, QUESTION_WRITES, {
		"Mark the follow-up with NAME as done", "NAMEさんへのフォローアップを完了にしてください", "把NAME的跟进标记为完成" } },
	[QUESTION_SNOOZE] = { "snooze <who> <when>", NULL, QUESTION_WRITES, {
		"Snooze NAME until Monday", "NAMEさんへのフォローアップを月曜日に延期してください", "把NAME的跟进推迟到周一" } },
	[QUESTION_NOTE] = { "note <who> <text>", NULL, QUESTION_WRITES, {
		"Add note to NAME: asked for an invoice", "NAMEさんにメモを追加: 請求書を希望", "给NAME添加备注：需要发票" } },
	[QUESTION_MOVE] = { "move <who> <stage> --note=<text>", NULL, QUESTION_WRITES, {
		"Move NAME to Proposal Sent", "NAMEさんを提案済みに移動してください", "把NAME移到已发提案" } },
	[QUESTION_TAG] = { "tag <who> <text>", NULL, QUESTION_WRITES, {
		"Tag NAME as vip", "NAMEさんに「vip」タグを付けてください", "给NAME加上vip标签" } },
	[QUESTION_UNTAG] = { "untag <who> <text>", NULL, QUESTION_WRITES, {
		"Remove the tag vip from NAME", "NAMEさんの「vip」タグを外してください", "去掉NAME的vip标签" } },
	[QUESTION_ARCHIVE] = { "archive <who>", NULL, QUESTION_WRITES, {
		"Archive NAME", "NAMEさんをアーカイブしてください", "把NAME归档" } },
	[QUESTION_UNDO] = { "undo", NULL, QUESTION_WRITES, {
		"Undo that", "元に戻してください", "撤销刚才的操作" } },
	[QUESTION_ERASE] = { "erase <who>", NULL, QUESTION_WRITES, {
		"Delete NAME from the CRM", "NAMEさんをCRMから削除してください", "从CRM中删除NAME" } },
};
