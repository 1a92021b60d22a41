import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRightSomewhere } from "../../../../../features/accounts/current-staff.ts";
import { passSecondFactorHereAction } from "../../../../../features/accounts/session-actions.ts";
import { EMPTY_ABOUT } from "../../../../../features/articles/about-words.ts";
import { beginArticleAction } from "../../../../../features/articles/actions.ts";
import { getTemplate } from "../../../../../features/articles/article-templates.ts";
import { listWritableSections } from "../../../../../features/articles/desk-articles.ts";
import { DeskTemplates } from "../../../../../features/articles/desk-templates.tsx";
import { listAboutChoices } from "../../../../../features/articles/sheet-about.ts";
import { WritingSheet } from "../../../../../features/articles/writing-sheet.client.tsx";

export const metadata: Metadata = { title: "Bài mới" };

interface NewArticlePageProps {
	searchParams: Promise<{ mau?: string | string[] }>;
}

export default async function NewArticlePage({ searchParams }: NewArticlePageProps) {
	const { actor, email } = await requireRightSomewhere("article.create");
	const template = getTemplate((await searchParams).mau);
	const about = { ...EMPTY_ABOUT, genre: template.genre, layout: template.layout };
	return (
		<>
			<DeskHeading title="Bài mới" />
			<DeskTemplates current={template} />
			<WritingSheet
				action={beginArticleAction}
				keeping={null}
				article={null}
				words={{ title: "", kicker: "", lead: "", categoryId: null, body: template.body, about }}
				kept={null}
				sections={await listWritableSections(actor)}
				choices={await listAboutChoices()}
				rescue={{ readConflict: null, passFactor: passSecondFactorHereAction, email }}
			/>
		</>
	);
}
