import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRightSomewhere } from "../../../../../features/accounts/current-staff.ts";
import { passSecondFactorHereAction } from "../../../../../features/accounts/session-actions.ts";
import { beginArticleAction } from "../../../../../features/articles/actions.ts";
import { listWritableSections } from "../../../../../features/articles/desk-articles.ts";
import { WritingSheet } from "../../../../../features/articles/writing-sheet.client.tsx";

export const metadata: Metadata = { title: "Bài mới" };

const EMPTY = { title: "", kicker: "", lead: "", categoryId: null, body: { type: "doc" as const, content: [] } };

export default async function NewArticlePage() {
	const { actor, email } = await requireRightSomewhere("article.create");
	return (
		<>
			<DeskHeading title="Bài mới" />
			<WritingSheet
				action={beginArticleAction}
				keeping={null}
				article={null}
				words={EMPTY}
				kept={null}
				sections={await listWritableSections(actor)}
				rescue={{ readConflict: null, passFactor: passSecondFactorHereAction, email }}
			/>
		</>
	);
}
