#ifndef TESTS_CORE_NOTE_SENTENCES_OTHERS_H
#define TESTS_CORE_NOTE_SENTENCES_OTHERS_H

#include "tests/core/note-sentences.h"

/*
 * Somebody else acts, a question is asked or something happened on a day that is named;
 * read as in note-sentences.h, on Tuesday, 2026-02-10.
 */
static const struct note_case english_others[] = {
	{ "Bump this in 10 days", "follow-up 2026-02-20" },
	{ "Need to get the draft over to Lena by Thursday", "follow-up 2026-02-12" },
	{ "Quick sync with Omar this Friday", "follow-up 2026-02-13" },
	{ "Client said to call back Friday", "follow-up 2026-02-13" },
	{ "I told her I'd send it by Friday", "follow-up 2026-02-13" },
	{ "They went with another agency. Check back in 3 months",
		"stage lost, follow-up 2026-05-10" },
	{ "Was she happy? Call her on Friday", "follow-up 2026-02-13" },
	{ "She is away. Next Tuesday.", "follow-up 2026-02-17" },
	{ "Last Thursday I sent the proposal", "stage proposal" },
	{ 0 },
};

static const struct note_case english_others_remarks[] = {
	{ "Competitor: presenting Friday", "" },
	{ "Competitors, sending proposal Thursday", "" },
	{ "Another freelancer, sending a quote on Friday", "" },
	{ "Her boss: call me Friday", "" },
	{ "When do I call? Monday", "" },
	{ "Who calls her? Next Friday.", "" },
	{ "Next call? Thursday.", "" },
	{ "Follow up when? Next Tuesday", "" },
	{ "If she signs. Friday.", "" },
	{ "Proposal sent by a competitor on Friday", "" },
	{ "Suppose we call Friday", "" },
	{ "Sent a proposal request", "" },
	{ "Signed an NDA", "" },
	{ "She left 2 stars for the competitor", "" },
	{ "Had we called on Friday, she'd have signed", "" },
	{ 0 },
};

static const struct note_case japanese_others[] = {
	{ "先方の都合で来週月曜に電話する", "follow-up 2026-02-16" },
	{ "社長へ金曜に電話する", "follow-up 2026-02-13" },
	{ "競合調査を金曜に送る", "follow-up 2026-02-13" },
	{ "いつも通り金曜に連絡する", "follow-up 2026-02-13" },
	{ "電話済み、金曜に再度連絡", "follow-up 2026-02-13" },
	{ "先週金曜に提案書を送りました", "stage proposal" },
	{ "競合他社に決まりました", "stage lost" },
	{ 0 },
};

static const struct note_case japanese_others_remarks[] = {
	{ "競合他社、金曜に提案", "" },
	{ "競合、金曜に見積もり提出", "" },
	{ "ライバル、木曜に提案", "" },
	{ "ライバル社も金曜にプレゼンする", "" },
	{ "他社：金曜にプレゼン", "" },
	{ "同業者、月曜に納品", "" },
	{ "よその会社、木曜に提案", "" },
	{ "競合が提案書を提出した", "" },
	{ "部下が金曜に電話します", "" },
	{ "上司、金曜に訪問", "" },
	{ "先方、金曜に返信予定", "" },
	{ "フォローはいつ？木曜", "" },
	{ "いつフォロー？来週月曜", "" },
	{ "次回の電話は？木曜", "" },
	{ "「来週火曜に連絡します」との返信", "" },
	{ "取引先、木曜に納品", "" },
	{ 0 },
};

static const struct note_case chinese_others[] = {
	{ "上周五发了提案", "stage proposal" },
	{ "上周我们提交了方案", "stage proposal" },
	{ "前天发了报价", "stage proposal" },
	{ "三天前提交了提案", "stage proposal" },
	{ "2月3日发了方案", "stage proposal" },
	{ "昨天下午我发了报价", "stage proposal" },
	{ "收到定金3000元", "interaction deposit CNY 3,000.00" },
	{ "客户已付定金5000元", "interaction deposit CNY 5,000.00" },
	{ "已收到尾款8000元", "interaction payment CNY 8,000.00" },
	{ "下周一：打电话", "follow-up 2026-02-16" },
	{ "昨天收到了客户的定金", "stage deposit" },
	{ 0 },
};

static const struct note_case chinese_others_remarks[] = {
	{ "何时跟进？周五", "" },
	{ "何时跟进？周五？", "" },
	{ "什么时候打电话？明天", "" },
	{ "谁来跟进？周五", "" },
	{ "周几打电话？周四", "" },
	{ "谁跟进，周五", "" },
	{ "同行下周一报价", "" },
	{ "同行，周四发方案", "" },
	{ "竞争对手，周五提案", "" },
	{ "对手：周五报价", "" },
	{ "别家公司，周四提案", "" },
	{ "我同事周五给她打电话", "" },
	{ "上周五客户发了提案", "" },
	{ "上周五竞争对手提交了方案", "" },
	{ 0 },
};

#endif
