import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireStaff } from "../../../../../features/accounts/current-staff.ts";
import { passSecondFactorHereAction } from "../../../../../features/accounts/session-actions.ts";
import {
	dropUnsavedAction,
	keepUnsavedAction,
	moveArticleAction,
	writeArticleAction,
} from "../../../../../features/articles/actions.ts";
import { readConflictAction } from "../../../../../features/articles/conflict-actions.ts";
import { getArticleForEditor, listWritableSections } from "../../../../../features/articles/desk-articles.ts";
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
import { ArticleBeside } from "./article-beside.tsx";

export const metadata: Metadata = { title: "Bài viết" };

export default async function ArticleDeskPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor, email } = await requireStaff();
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
			<ArticleBeside actor={actor} articleId={article.id}>
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
							kept={
								article.kept && {
									words: article.kept.manuscript,
									...{ keptAt: article.kept.keptAt.getTime(), baseVersion: article.kept.baseVersion },
								}
							}
							sections={await listWritableSections(actor)}
							rescue={{ readConflict: readConflictAction, passFactor: passSecondFactorHereAction, email }}
						/>
					</HeldSheet>
				) : (
					<DeskReading input={article.input} />
				)}
			</ArticleBeside>
			<DeskHistory id={article.id} history={article.history} />
		</>
	);
}
