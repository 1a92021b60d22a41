import type { FormAction } from "../accounts/form-state.ts";
import type { ChangeChoice } from "./change-choice.ts";
import type { DeskArticlePage } from "./desk-articles.ts";
import { MoveBar } from "./move-bar.client.tsx";

const FOR_ALL: readonly ChangeChoice["kind"][] = ["minor", "addition"];
const FOR_CHIEFS: readonly ChangeChoice["kind"][] = [...FOR_ALL, "correction", "apology"];

/** The steps open to whoever looks, and what each asks. */
export function DeskMoves({ article, action }: { article: DeskArticlePage; action: FormAction }) {
	const { id, version, state, replaces, faults } = article;
	const asksForEyes = faults?.some(({ weight }) => weight === "asks") ?? false;
	// What a scheduled draft means to readers was chosen when it was scheduled.
	const isOpen = replaces !== null && state !== "scheduled";
	const moves = article.moves.map(({ name, label, to, needsReason = false, needsTime = false, isChecked }) => ({
		...{ name, label, needsReason, needsTime },
		needsChoice: isOpen && (to === "published" || to === "scheduled"),
		needsEyes: isChecked === true && asksForEyes,
	}));
	if (moves.length === 0) return null;
	return (
		<MoveBar
			key={`buoc-${version}`}
			action={action}
			article={{ id, version }}
			moves={moves}
			choices={replaces?.mayCorrect ? FOR_CHIEFS : FOR_ALL}
		/>
	);
}
