import type { Role } from "../../db/queries/users.ts";
import type { InnerState } from "./section-articles.ts";

/** What the writing sheet sends at least; the section is the article's own. */
const SHEET = { kicker: "", title: "Bài để thử quyền", lead: "Sapo.", body: '{"type":"doc","content":[]}' };

/** Actions about one article: who does it in which state, and with what besides the article's number and version. */
export const ARTICLE_ACTIONS: Record<string, { role: Role; state: InnerState; fields?: Record<string, string> }> = {
	acceptLiveVersionAction: { role: "bien_tap_vien", state: "editing", fields: { liveVersion: "1" } },
	addNoteAction: { role: "bien_tap_vien", state: "editing", fields: { text: "Xem lại số liệu." } },
	assignArticleAction: { role: "bien_tap_vien", state: "editing", fields: { assigneeId: "", dueAt: "" } },
	beginPendingDraftAction: { role: "bien_tap_vien", state: "approved" },
	duplicateArticleAction: { role: "bien_tap_vien", state: "editing" },
	keepUnsavedAction: { role: "bien_tap_vien", state: "editing", fields: SHEET },
	makePreviewLinkAction: { role: "bien_tap_vien", state: "editing" },
	moveArticleAction: { role: "bien_tap_vien", state: "submitted", fields: { move: "take-up" } },
	readConflictAction: { role: "bien_tap_vien", state: "editing" },
	rescheduleArticleAction: { role: "thu_ky_toa_soan", state: "approved" },
	openLiveAction: { role: "thu_ky_toa_soan", state: "approved" },
	endLiveAction: { role: "thu_ky_toa_soan", state: "approved" },
	postEntryAction: { role: "thu_ky_toa_soan", state: "approved", fields: { text: "Khai mạc." } },
	restoreRevisionAction: { role: "bien_tap_vien", state: "editing", fields: { version: "1" } },
	setEmbargoAction: { role: "bien_tap_vien", state: "editing" },
	setExpiryAction: { role: "truong_bbt", state: "approved" },
	takeOverArticleAction: { role: "bien_tap_vien", state: "editing" },
	writeArticleAction: { role: "bien_tap_vien", state: "editing", fields: SHEET },
};
