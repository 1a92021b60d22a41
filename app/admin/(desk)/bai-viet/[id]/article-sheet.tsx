import { passSecondFactorHereAction } from "../../../../../features/accounts/session-actions.ts";
import { dropUnsavedAction, keepUnsavedAction, writeArticleAction } from "../../../../../features/articles/actions.ts";
import { readConflictAction } from "../../../../../features/articles/conflict-actions.ts";
import { toSheetWords } from "../../../../../features/articles/cover.ts";
import type { DeskArticlePage } from "../../../../../features/articles/desk-articles.ts";
import { HeldSheet } from "../../../../../features/articles/held-sheet.client.tsx";
import { takeOverArticleAction } from "../../../../../features/articles/hold-actions.ts";
import { listAboutChoices, toSheetAbout } from "../../../../../features/articles/sheet-about.ts";
import { WritingSheet } from "../../../../../features/articles/writing-sheet.client.tsx";

interface ArticleSheetProps {
	email: string;
	article: DeskArticlePage;
}

/** The sheet of whoever may write the article now and holds it. */
export async function ArticleSheet({ email, article }: ArticleSheetProps) {
	const { kept } = article;
	return (
		<HeldSheet articleId={article.id} takeOver={takeOverArticleAction}>
			<WritingSheet
				action={writeArticleAction}
				keeping={{ keep: keepUnsavedAction, drop: dropUnsavedAction }}
				article={{ id: article.id, version: article.version }}
				words={{ ...toSheetWords(article.input), about: await toSheetAbout(article.input) }}
				kept={kept && { words: kept.manuscript, keptAt: kept.keptAt.getTime(), baseVersion: kept.baseVersion }}
				sections={article.writableSections}
				choices={await listAboutChoices()}
				rescue={{ readConflict: readConflictAction, passFactor: passSecondFactorHereAction, email }}
			/>
		</HeldSheet>
	);
}
