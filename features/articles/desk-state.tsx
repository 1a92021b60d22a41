import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import { type ArticleState, STATE_NAMES } from "./workflow.ts";

const TONES: Record<ArticleState, StateTone> = {
	draft: "quiet",
	submitted: "waiting",
	editing: "active",
	returned: "waiting",
	edited: "waiting",
	approved: "waiting",
	scheduled: "active",
	published: "live",
	taken_down: "stopped",
	merged: "quiet",
	trash: "stopped",
};

export function DeskState({ state }: { state: ArticleState }) {
	return <StateMark tone={TONES[state]}>{STATE_NAMES[state]}</StateMark>;
}
