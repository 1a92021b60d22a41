import type { Actor } from "./actor.ts";

export type Action =
	| "article.create"
	| "article.edit"
	| "article.correct"
	| "article.publish"
	| "article.takeDown"
	| "article.attachAudio"
	| "category.edit"
	| "notice.change"
	| "document.add"
	| "document.edit"
	| "document.withdraw"
	| "video.add"
	| "comment.close"
	| "comment.moderate"
	| "letter.settle"
	| "page.edit"
	| "settings.change"
	| "upstream.refresh"
	| "user.invite";

/** The actor may not do this; nothing was changed. */
export class NotAllowedError extends Error {
	override name = "NotAllowedError";
	readonly personMessage = "Bạn không có quyền làm việc này.";
}

/** What is not granted is refused. Until staff accounts exist only the portal's own commands may write. */
export function can(actor: Actor, _action: Action): boolean {
	return actor.kind === "system";
}

/** @throws NotAllowedError when the actor may not. */
export function requireCan(actor: Actor, action: Action): void {
	if (!can(actor, action)) throw new NotAllowedError(`${actor.name} may not ${action}`);
}
