import { FilterBar, FilterInput, FilterSelect } from "../../components/admin/filter-bar.tsx";
import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import { type ShelfQuery, type ShownState, STATE_NAMES, STATE_WORDS } from "./shelf.ts";

const TONES: Record<ShownState, StateTone> = { draft: "quiet", published: "live", taken_down: "stopped" };

/** How an album or a video stands before readers. */
export function ShownStateMark({ state }: { state: ShownState }) {
	return <StateMark tone={TONES[state]}>{STATE_NAMES[state]}</StateMark>;
}

const STATES = Object.entries(STATE_WORDS).map(([value, state]) => ({ value, label: STATE_NAMES[state] }));

/** Which albums or videos to list. */
export function ShelfFilterBar({ path, label, query }: { path: string; label: string; query: ShelfQuery }) {
	const { text, state } = query;
	return (
		<FilterBar action={path} label={label} isActive={text !== "" || state !== ""}>
			<FilterInput id="loc-q" name="q" type="search" label="Chữ trong tên, giới thiệu" value={text} />
			<FilterSelect
				id="loc-trang-thai"
				name="trang-thai"
				label="Trạng thái"
				value={state}
				options={STATES}
				anyLabel="Mọi trạng thái"
			/>
		</FilterBar>
	);
}
