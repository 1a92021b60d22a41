import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireStaff } from "../../../../../features/accounts/current-staff.ts";
import {
	acceptLiveVersionAction,
	beginPendingDraftAction,
	dropUnsavedAction,
	duplicateArticleAction,
	keepUnsavedAction,
	moveArticleAction,
	rescheduleArticleAction,
	setEmbargoAction,
	setExpiryAction,
	writeArticleAction,
} from "../../../../../features/articles/actions.ts";
import { toSheetWords } from "../../../../../features/articles/cover.ts";
import { getArticleForEditor, listWritableSections } from "../../../../../features/articles/desk-articles.ts";
import { DeskChecklist } from "../../../../../features/articles/desk-checklist.tsx";
import { DeskHistory } from "../../../../../features/articles/desk-history.tsx";
import { DeskMoves } from "../../../../../features/articles/desk-moves.tsx";
import { DeskPendingDraft } from "../../../../../features/articles/desk-pending-draft.tsx";
import { DeskReading } from "../../../../../features/articles/desk-reading.tsx";
import { DeskTimes } from "../../../../../features/articles/desk-times.tsx";
import { DeskTop } from "../../../../../features/articles/desk-top.tsx";
import { DuplicateButton } from "../../../../../features/articles/duplicate-button.client.tsx";
import { listAboutChoices, toSheetAbout } from "../../../../../features/articles/sheet-about.ts";
import { WritingSheet } from "../../../../../features/articles/writing-sheet.client.tsx";

const TIME_ACTIONS = {
	reschedule: rescheduleArticleAction,
	setEmbargo: setEmbargoAction,
	setExpiry: setExpiryAction,
};

export const metadata: Metadata = { title: "Bài viết" };

export default async function ArticleDeskPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireStaff();
	const { id } = await params;
	const article = /^[1-9]\d{0,8}$/.test(id) ? await getArticleForEditor(actor, Number(id)) : null;
	if (!article) notFound();
	return (
		<>
			<DeskTop article={article} />
			{article.faults && <DeskChecklist faults={article.faults} />}
			<DeskPendingDraft article={article} begin={beginPendingDraftAction} accept={acceptLiveVersionAction} />
			<DeskMoves article={article} action={moveArticleAction} />
			<DeskTimes article={article} actions={TIME_ACTIONS} />
			{article.canWrite ? (
				<WritingSheet
					key={`${article.id}-${article.state}`}
					action={writeArticleAction}
					keeping={{ keep: keepUnsavedAction, drop: dropUnsavedAction }}
					article={article}
					words={{ ...toSheetWords(article.input), about: await toSheetAbout(article.input) }}
					kept={article.kept && { words: article.kept.manuscript, keptAt: article.kept.keptAt.getTime() }}
					sections={await listWritableSections(actor)}
					choices={await listAboutChoices()}
				/>
			) : (
				<DeskReading input={article.input} />
			)}
			{article.canDuplicate && <DuplicateButton action={duplicateArticleAction} articleId={article.id} />}
			<DeskHistory id={article.id} history={article.history} />
		</>
	);
}
