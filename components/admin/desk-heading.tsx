import type { ReactNode } from "react";

interface DeskHeadingProps {
	title: string;
	/** One sentence about what is below. */
	note?: ReactNode;
	/** What is to be done here, the one thing last. */
	children?: ReactNode;
}

/** The name of a screen, with its one action at the right. */
export function DeskHeading({ title, note, children }: DeskHeadingProps) {
	return (
		<header className="flex flex-wrap items-end justify-between gap-3 border-b border-line pb-3">
			<div className="grid gap-1">
				<h1 className="text-xl font-bold">{title}</h1>
				{note && <p className="text-sm text-ink-soft">{note}</p>}
			</div>
			{children && <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{children}</div>}
		</header>
	);
}
