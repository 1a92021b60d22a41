import { StateMark } from "../../components/admin/state-mark.tsx";
import { formatDayAndTime, toDateTimeAttribute } from "../../lib/dates.ts";
import type { Actor } from "../accounts/actor.ts";
import type { FormAction } from "../accounts/form-state.ts";
import { AssignForm } from "./assign-form.client.tsx";
import { getAssignment } from "./assignment-reads.ts";

const MINUTES = "2026-11-23T08:30".length;

const toField = (at: Date | null) => (at ? toDateTimeAttribute({ at, hasClockTime: true }).slice(0, MINUTES) : "");

/** Who works on an article, and until when. */
export async function DeskAssignment({
	actor,
	articleId,
	assign,
}: {
	actor: Actor;
	articleId: number;
	assign: FormAction;
}) {
	const found = await getAssignment(actor, articleId);
	if (!found?.isOpen) return null;
	const { assignee, dueAt, isOverdue, candidates } = found;
	return (
		<section aria-labelledby="giao-viec" className="grid content-start gap-2">
			<h2 id="giao-viec" className="border-b border-line pb-1 text-base font-bold">
				Giao việc
			</h2>
			<p>
				{assignee ? assignee.name : "Chưa giao cho ai"}
				{dueAt && `, hạn ${formatDayAndTime(dueAt)}`}
			</p>
			{isOverdue && (
				<p className="text-sm">
					<StateMark tone="stopped">Quá hạn</StateMark>
				</p>
			)}
			{candidates && (
				<details>
					<summary className="inline-flex min-h-11 items-center text-link underline lg:min-h-9">
						Giao cho người khác
					</summary>
					<AssignForm
						key={`${assignee?.id}-${dueAt?.getTime()}`}
						action={assign}
						articleId={articleId}
						candidates={candidates}
						assigneeId={assignee?.id ?? null}
						due={toField(dueAt)}
					/>
				</details>
			)}
		</section>
	);
}
