import type { ReactNode } from "react";

interface OwnSectionProps {
	id: string;
	title: string;
	/** What it is for, in a sentence. */
	note?: string;
	children: ReactNode;
}

/** One subject of the own account: its name at the left, what is to be known and done at the right. */
export function OwnSection({ id, title, note, children }: OwnSectionProps) {
	return (
		<section
			aria-labelledby={id}
			className="grid gap-x-8 gap-y-3 border-b border-line pb-6 last:border-b-0 lg:grid-cols-[15rem_minmax(0,42rem)]"
		>
			<div className="grid content-start gap-1">
				<h2 id={id} className="text-base font-bold">
					{title}
				</h2>
				{note && <p className="text-xs text-ink-soft">{note}</p>}
			</div>
			<div className="grid min-w-0 content-start gap-4">{children}</div>
		</section>
	);
}

const COLOURS = { good: "bg-link", idle: "bg-ink-soft", bad: "bg-danger" };

/** A state in words; its dot only helps the eye. */
export function OwnState({ look, children }: { look: keyof typeof COLOURS; children: ReactNode }) {
	return (
		<span className="inline-flex items-baseline gap-2">
			<span aria-hidden="true" className={`inline-block size-2 rounded-full ${COLOURS[look]}`} />
			{children}
		</span>
	);
}

/** Something of the account with its state, and what can be done with it. */
export function OwnRow({ title, state, children }: { title: ReactNode; state: ReactNode; children?: ReactNode }) {
	return (
		<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line pb-3 last:border-b-0 last:pb-0">
			<div className="min-w-0">
				<p className="font-semibold wrap-anywhere">{title}</p>
				<p className="text-xs text-ink-soft">{state}</p>
			</div>
			{children}
		</div>
	);
}
