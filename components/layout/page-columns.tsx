import type { ReactNode } from "react";

/** Eight columns for what the page is about, four beside it; on phones the side follows. */
export function PageColumns({ children, side }: { children: ReactNode; side: ReactNode }) {
	return (
		<div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,8fr)_minmax(0,4fr)]">
			<div>{children}</div>
			<div className="no-print">{side}</div>
		</div>
	);
}
