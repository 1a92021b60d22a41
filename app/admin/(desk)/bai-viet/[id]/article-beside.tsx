import type { ReactNode } from "react";
import { DeskBeside } from "../../../../../components/admin/desk-beside.tsx";
import type { Actor } from "../../../../../features/accounts/actor.ts";
import { assignArticleAction } from "../../../../../features/articles/assign-actions.ts";
import { DeskAssignment } from "../../../../../features/articles/desk-assignment.tsx";
import { DeskNotes } from "../../../../../features/notes/desk-notes.tsx";
import { addNoteAction, settleThreadAction } from "../../../../../features/notes/note-actions.ts";

interface ArticleBesideProps {
	actor: Actor;
	articleId: number;
	children: ReactNode;
}

/** An article's words with who works on them and what is said about them. */
export function ArticleBeside({ actor, articleId, children }: ArticleBesideProps) {
	return (
		<DeskBeside
			aside={
				<>
					<DeskAssignment actor={actor} articleId={articleId} assign={assignArticleAction} />
					<DeskNotes articleId={articleId} add={addNoteAction} settle={settleThreadAction} />
				</>
			}
		>
			{children}
		</DeskBeside>
	);
}
