"use client";

import { useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { ChangeChoice } from "./change-choice.ts";
import { type AskedMove, MovePanel } from "./move-panel.client.tsx";

interface MoveBarProps {
	action: FormAction;
	article: { id: number; version: number };
	moves: readonly AskedMove[];
	choices: readonly ChangeChoice["kind"][];
}

const isAsked = ({ needsReason, needsTime, needsChoice }: AskedMove) => needsReason || needsTime || needsChoice;

/** What the person may do with the article now, each button named by its effect. */
export function MoveBar({ action, article, moves, choices }: MoveBarProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const [opened, open] = useState<string | null>(null);
	const shown = moves.find(({ name }) => name === opened);
	return (
		<section aria-label="Bước tiếp theo" className="grid gap-4 border-b border-line pb-6">
			<FormMessage message={state.message} isDone={state.isDone} />
			<div className="flex flex-wrap items-end gap-3">
				{moves.map((move) =>
					isAsked(move) ? (
						<button
							key={move.name}
							type="button"
							aria-expanded={opened === move.name}
							onClick={() => open(opened === move.name ? null : move.name)}
							className={`min-h-11 border px-4 font-semibold lg:min-h-10 ${move.needsReason ? "border-danger text-danger" : "border-link text-link"}`}
						>
							{move.label} …
						</button>
					) : (
						<form key={move.name} action={send} className="grid gap-2">
							<input type="hidden" name="articleId" value={article.id} />
							<input type="hidden" name="baseVersion" value={article.version} />
							<input type="hidden" name="move" value={move.name} />
							{move.needsEyes && (
								<label className="flex min-h-11 items-center gap-2 lg:min-h-9">
									<input type="checkbox" name="hasLooked" value="1" className="size-5 accent-link" />
									Tôi đã xem các điểm cần lưu ý
								</label>
							)}
							<div>
								<SubmitButton kind={move.name === "discard" || move.name === "unschedule" ? "plain" : "primary"}>
									{move.label}
								</SubmitButton>
							</div>
						</form>
					),
				)}
			</div>
			{shown && <MovePanel key={shown.name} action={action} article={article} move={shown} choices={choices} />}
		</section>
	);
}
