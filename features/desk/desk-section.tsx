import type { ReactNode } from "react";

interface DeskSectionProps {
	id: string;
	title: string;
	children: ReactNode;
}

/** A part of the first page, under a hairline. */
export function DeskSection({ id, title, children }: DeskSectionProps) {
	return (
		<section aria-labelledby={id} className="grid content-start gap-1">
			<h2 id={id} className="border-b border-line pb-1 text-base font-bold">
				{title}
			</h2>
			{children}
		</section>
	);
}

/** Rows of forty pixels between hairlines. */
export function DeskRows({ children }: { children: ReactNode }) {
	return <ul className="divide-y divide-line">{children}</ul>;
}

/** One row: words at the left, a time or number at the right. */
export function DeskRow({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
	return (
		<li className="flex min-h-11 flex-col justify-center py-1 sm:flex-row sm:items-center sm:justify-between sm:gap-4 lg:min-h-10">
			<div className="min-w-0 wrap-anywhere">{children}</div>
			{aside && <span className="shrink-0 text-xs text-ink-soft tabular-nums">{aside}</span>}
		</li>
	);
}

/** A link as tall as its row. */
export function DeskRowLink({ href, children }: { href: string; children: ReactNode }) {
	return (
		<a href={href} className="inline-flex min-h-11 items-center text-link lg:min-h-9">
			{children}
		</a>
	);
}
