import type { FormAction } from "../accounts/form-state.ts";
import { NotesPanel } from "./notes-panel.client.tsx";
import { listMentionable, listNoteThreads } from "./queries.ts";

/** The notes beside an article, for staff who may see it. */
export async function DeskNotes({
	articleId,
	add,
	settle,
}: {
	articleId: number;
	add: FormAction;
	settle: FormAction;
}) {
	const [threads, people] = await Promise.all([listNoteThreads(articleId), listMentionable(articleId)]);
	return <NotesPanel articleId={articleId} threads={threads} people={people} add={add} settle={settle} />;
}
