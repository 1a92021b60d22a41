import type { Actor } from "../../../../../features/accounts/actor.ts";
import { assignArticleAction } from "../../../../../features/articles/assign-actions.ts";
import { DeskAssignment } from "../../../../../features/articles/desk-assignment.tsx";
import { ArticleComments } from "../../../../../features/comments/desk-article-comments.tsx";
import { closeArticleCommentsAction } from "../../../../../features/comments/setting-actions.ts";
import { DeskNotes } from "../../../../../features/notes/desk-notes.tsx";
import { addNoteAction, settleThreadAction } from "../../../../../features/notes/note-actions.ts";

interface ArticleTalkProps {
	actor: Actor;
	articleId: number;
}

/** Who works on an article, and what is said about it. */
export function ArticleTalk({ actor, articleId }: ArticleTalkProps) {
	return (
		<div className="grid max-w-180 content-start gap-6">
			<DeskAssignment actor={actor} articleId={articleId} assign={assignArticleAction} />
			<ArticleComments actor={actor} articleId={articleId} close={closeArticleCommentsAction} />
			<DeskNotes articleId={articleId} add={addNoteAction} settle={settleThreadAction} />
		</div>
	);
}
