import type { ReactNode } from "react";

interface FoldAwayProps {
	title: string;
	isOpen: boolean;
	children: ReactNode;
}

/** A part of a long form, to be opened when it is needed; what stands in it is sent in any case. */
export function FoldAway({ title, isOpen, children }: FoldAwayProps) {
	return (
		<details open={isOpen} className="group border-t border-line">
			<summary className="flex min-h-11 cursor-pointer items-center justify-between font-bold lg:min-h-10">
				{title}
				<span aria-hidden="true" className="text-ink-soft group-open:rotate-90">
					›
				</span>
			</summary>
			<div className="grid gap-4 pt-1 pb-4">{children}</div>
		</details>
	);
}
