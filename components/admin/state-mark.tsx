interface StateMarkProps {
	tone: "good" | "waiting" | "off";
	children: string;
}

const DOTS = { good: "bg-link", waiting: "border-2 border-earth", off: "bg-danger" };

/** A state as a word, with a dot before it that is quicker to find. */
export function StateMark({ tone, children }: StateMarkProps) {
	return (
		<span className="inline-flex items-center gap-1.5 whitespace-nowrap">
			<span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${DOTS[tone]}`} />
			{children}
		</span>
	);
}
