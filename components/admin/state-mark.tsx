/** What a state's dot looks like; the word says the same. */
export type StateTone = "quiet" | "waiting" | "active" | "live" | "stopped";

const DOTS: Record<StateTone, string> = {
	quiet: "bg-ink-soft",
	waiting: "bg-earth",
	active: "bg-link",
	live: "bg-link",
	stopped: "bg-danger",
};

/** A state as a word with a dot of colour. */
export function StateMark({ tone, children }: { tone: StateTone; children: string }) {
	return (
		<span className="inline-flex items-center gap-2 whitespace-nowrap">
			<span aria-hidden="true" className={`size-2 rounded-full ${DOTS[tone]}`} />
			{children}
		</span>
	);
}
