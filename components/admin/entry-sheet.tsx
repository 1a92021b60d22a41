import type { ReactNode } from "react";
import { WovenBand } from "../layout/woven-band.tsx";

interface EntrySheetProps {
	/** "Tỉnh ủy Gia Lai" */
	siteName: string;
	title: string;
	children: ReactNode;
}

/** The page before the editorial area: one sheet, one thing to do. */
export function EntrySheet({ siteName, title, children }: EntrySheetProps) {
	return (
		<div className="flex min-h-dvh flex-col">
			<WovenBand isFirst />
			<main className="mx-auto grid w-full max-w-108 content-start gap-6 px-4 py-8 sm:py-16">
				<header className="grid gap-1">
					<p className="text-xs text-ink-soft">{siteName} · Khu biên tập</p>
					<h1 className="text-xl font-bold">{title}</h1>
				</header>
				{children}
			</main>
		</div>
	);
}
