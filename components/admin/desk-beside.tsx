import type { ReactNode } from "react";

interface DeskBesideProps {
	children: ReactNode;
	aside: ReactNode;
	/** What stands at the side. */
	label?: string;
}

/** Something to work on, with what is said about it at its right; below it where there is no room. */
export function DeskBeside({ children, aside, label = "Trao đổi về bài" }: DeskBesideProps) {
	return (
		<div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
			<div className="grid content-start gap-6">{children}</div>
			<aside aria-label={label} className="grid content-start gap-6">
				{aside}
			</aside>
		</div>
	);
}
