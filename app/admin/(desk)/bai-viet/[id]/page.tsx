import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskBeside } from "../../../../../components/admin/desk-beside.tsx";
import { requireStaff } from "../../../../../features/accounts/current-staff.ts";
import {
	acceptLiveVersionAction,
	beginPendingDraftAction,
	duplicateArticleAction,
	moveArticleAction,
	rescheduleArticleAction,
	setEmbargoAction,
	setExpiryAction,
} from "../../../../../features/articles/actions.ts";
import { DeskAbout } from "../../../../../features/articles/desk-about.tsx";
import { getArticleForEditor } from "../../../../../features/articles/desk-articles.ts";
import { DeskChecklist } from "../../../../../features/articles/desk-checklist.tsx";
import { DeskHistory } from "../../../../../features/articles/desk-history.tsx";
import { DeskMoves } from "../../../../../features/articles/desk-moves.tsx";
import { DeskPendingDraft } from "../../../../../features/articles/desk-pending-draft.tsx";
import { DeskReading } from "../../../../../features/articles/desk-reading.tsx";
import { DeskTimes } from "../../../../../features/articles/desk-times.tsx";
import { DeskTop } from "../../../../../features/articles/desk-top.tsx";
import { DuplicateButton } from "../../../../../features/articles/duplicate-button.client.tsx";
import { takeOverArticleAction } from "../../../../../features/articles/hold-actions.ts";
import { getOtherHolder } from "../../../../../features/articles/hold-article.ts";
import { HoldNotice } from "../../../../../features/articles/hold-notice.client.tsx";
import { toSheetAbout } from "../../../../../features/articles/sheet-about.ts";
import { ArticleSheet } from "./article-sheet.tsx";
import { ArticleTalk } from "./article-talk.tsx";

const TIME_ACTIONS = {
	reschedule: rescheduleArticleAction,
	setEmbargo: setEmbargoAction,
	setExpiry: setExpiryAction,
};

export const metadata: Metadata = { title: "Bài viết" };

export default async function ArticleDeskPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor, email } = await requireStaff();
	const { id } = await params;
	const article = /^[1-9]\d{0,8}$/.test(id) ? await getArticleForEditor(actor, Number(id)) : null;
	if (!article) notFound();
	const holder = article.canWrite ? await getOtherHolder(actor, article.id) : null;
	return (
		<>
			<DeskTop article={article} />
			{article.faults && <DeskChecklist faults={article.faults} />}
			<DeskPendingDraft article={article} begin={beginPendingDraftAction} accept={acceptLiveVersionAction} />
			<DeskMoves article={article} action={moveArticleAction} />
			<DeskTimes article={article} actions={TIME_ACTIONS} />
			{holder && (
				<HoldNotice holding={holder} articleId={article.id} takeOver={takeOverArticleAction} hasWords={false} />
			)}
			{article.canWrite && !holder ? (
				<>
					<ArticleSheet key={`${article.id}-${article.state}`} email={email} article={article} />
					<ArticleTalk actor={actor} articleId={article.id} />
				</>
			) : (
				<DeskBeside aside={<ArticleTalk actor={actor} articleId={article.id} />}>
					<DeskReading input={article.input} />
					<DeskAbout about={await toSheetAbout(article.input)} />
				</DeskBeside>
			)}
			{article.canDuplicate && <DuplicateButton action={duplicateArticleAction} articleId={article.id} />}
			<DeskHistory id={article.id} history={article.history} />
		</>
	);
}
