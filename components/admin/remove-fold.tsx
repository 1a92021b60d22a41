import type { ReactNode } from "react";

interface RemoveFoldProps {
	/** "Xóa “Chi bộ”" */
	title: string;
	/** What is lost, and the form that does it. */
	children: ReactNode;
}

/** What cannot be undone, behind a line that has to be opened first. */
export function RemoveFold({ title, children }: RemoveFoldProps) {
	return (
		<details className="max-w-170 border-t border-line pt-2">
			<summary className="flex min-h-11 cursor-pointer items-center text-danger lg:min-h-9">{title}</summary>
			<div className="grid gap-3 py-2 text-sm">{children}</div>
		</details>
	);
}
