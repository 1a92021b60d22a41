import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireStaff } from "../../../../../features/accounts/current-staff.ts";
import {
	dropUnsavedAction,
	duplicateArticleAction,
	keepUnsavedAction,
	moveArticleAction,
	writeArticleAction,
} from "../../../../../features/articles/actions.ts";
import { DeskAbout } from "../../../../../features/articles/desk-about.tsx";
import { getArticleForEditor, listWritableSections } from "../../../../../features/articles/desk-articles.ts";
import { DeskChecklist } from "../../../../../features/articles/desk-checklist.tsx";
import { DeskHistory } from "../../../../../features/articles/desk-history.tsx";
import { DeskReading } from "../../../../../features/articles/desk-reading.tsx";
import { DeskTop } from "../../../../../features/articles/desk-top.tsx";
import { DuplicateButton } from "../../../../../features/articles/duplicate-button.client.tsx";
import { MoveBar } from "../../../../../features/articles/move-bar.client.tsx";
import { listAboutChoices, toSheetAbout } from "../../../../../features/articles/sheet-about.ts";
import { WritingSheet } from "../../../../../features/articles/writing-sheet.client.tsx";

export const metadata: Metadata = { title: "Bài viết" };

export default async function ArticleDeskPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireStaff();
	const { id } = await params;
	const article = /^[1-9]\d{0,8}$/.test(id) ? await getArticleForEditor(actor, Number(id)) : null;
	if (!article) notFound();
	const about = await toSheetAbout(article.input);
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
			{article.canWrite ? (
				<WritingSheet
					key={`${article.id}-${article.state}`}
					action={writeArticleAction}
					keeping={{ keep: keepUnsavedAction, drop: dropUnsavedAction }}
					article={article}
					words={{ ...article.input, about }}
					kept={article.kept && { words: article.kept.manuscript, keptAt: article.kept.keptAt.getTime() }}
					sections={await listWritableSections(actor)}
					choices={await listAboutChoices()}
				/>
			) : (
				<>
					<DeskReading input={article.input} />
					<DeskAbout about={about} />
				</>
			)}
			{article.canDuplicate && <DuplicateButton action={duplicateArticleAction} articleId={article.id} />}
			<DeskHistory id={article.id} history={article.history} />
		</>
	);
}
