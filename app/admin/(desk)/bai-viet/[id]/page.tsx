import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskBeside } from "../../../../../components/admin/desk-beside.tsx";
import { requireStaff } from "../../../../../features/accounts/current-staff.ts";
import {
	dropUnsavedAction,
	keepUnsavedAction,
	moveArticleAction,
	writeArticleAction,
} from "../../../../../features/articles/actions.ts";
import { assignArticleAction } from "../../../../../features/articles/assign-actions.ts";
import { getArticleForEditor, listWritableSections } from "../../../../../features/articles/desk-articles.ts";
import { DeskAssignment } from "../../../../../features/articles/desk-assignment.tsx";
import { DeskChecklist } from "../../../../../features/articles/desk-checklist.tsx";
import { DeskHistory } from "../../../../../features/articles/desk-history.tsx";
import { DeskReading } from "../../../../../features/articles/desk-reading.tsx";
import { DeskTop } from "../../../../../features/articles/desk-top.tsx";
import { HeldSheet } from "../../../../../features/articles/held-sheet.client.tsx";
import { takeOverArticleAction } from "../../../../../features/articles/hold-actions.ts";
import { getOtherHolder } from "../../../../../features/articles/hold-article.ts";
import { HoldNotice } from "../../../../../features/articles/hold-notice.client.tsx";
import { MoveBar } from "../../../../../features/articles/move-bar.client.tsx";
import { WritingSheet } from "../../../../../features/articles/writing-sheet.client.tsx";
import { DeskNotes } from "../../../../../features/notes/desk-notes.tsx";
import { addNoteAction, settleThreadAction } from "../../../../../features/notes/note-actions.ts";

export const metadata: Metadata = { title: "Bài viết" };

export default async function ArticleDeskPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireStaff();
	const { id } = await params;
	const article = /^[1-9]\d{0,8}$/.test(id) ? await getArticleForEditor(actor, Number(id)) : null;
	if (!article) notFound();
	const holder = article.canWrite ? await getOtherHolder(actor, article.id) : null;
	const moves = article.moves.map(({ name, label, needsReason, isChecked }) => ({
		name,
		label,
		needsReason,
		isChecked,
	}));
	const asksForEyes = article.faults?.some(({ weight }) => weight === "asks") ?? false;
	return (
		<>
			<DeskTop article={article} />
			{article.faults && <DeskChecklist faults={article.faults} />}
			{moves.length > 0 && (
				<MoveBar
					key={`buoc-${article.version}`}
					action={moveArticleAction}
					article={article}
					moves={moves}
					asksForEyes={asksForEyes}
				/>
			)}
			<DeskBeside
				aside={
					<>
						<DeskAssignment actor={actor} articleId={article.id} assign={assignArticleAction} />
						<DeskNotes articleId={article.id} add={addNoteAction} settle={settleThreadAction} />
					</>
				}
			>
				{holder && (
					<HoldNotice holding={holder} articleId={article.id} takeOver={takeOverArticleAction} hasWords={false} />
				)}
				{article.canWrite && !holder ? (
					<HeldSheet key={`${article.id}-${article.state}`} articleId={article.id} takeOver={takeOverArticleAction}>
						<WritingSheet
							action={writeArticleAction}
							keeping={{ keep: keepUnsavedAction, drop: dropUnsavedAction }}
							article={article}
							words={article.input}
							kept={article.kept && { words: article.kept.manuscript, keptAt: article.kept.keptAt.getTime() }}
							sections={await listWritableSections(actor)}
						/>
					</HeldSheet>
				) : (
					<DeskReading input={article.input} />
				)}
			</DeskBeside>
			<DeskHistory id={article.id} history={article.history} />
		</>
	);
}
