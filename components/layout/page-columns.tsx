import type { ReactNode } from "react";

/** Eight columns for what the page is about, four beside it; on phones the side follows. */
export function PageColumns({ children, side }: { children: ReactNode; side: ReactNode }) {
	return (
		<div className="grid gap-12 lg:grid-cols-3">
			<div className="min-w-0 lg:col-span-2">{children}</div>
			<div className="no-print min-w-0">{side}</div>
		</div>
	);
}
