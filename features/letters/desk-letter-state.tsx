import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import type { LetterState } from "../../db/queries/letters.ts";
import { STATE_WORDS } from "./letter.ts";

const TONES: Record<LetterState, StateTone> = {
	new: "waiting",
	in_hand: "active",
	answered: "live",
	closed: "quiet",
	spam: "stopped",
};

/** Where a letter stands, as a word with a dot. */
export function LetterStateMark({ state }: { state: LetterState }) {
	return <StateMark tone={TONES[state]}>{STATE_WORDS[state]}</StateMark>;
}
