import "./site.css";
import type { Viewport } from "next";
import type { ReactNode } from "react";
import { getNotice } from "../../features/notices/queries.ts";
import { getReaderScript } from "../../lib/reader-script.ts";

export const dynamic = "force-dynamic";

export const viewport: Viewport = {
	colorScheme: "light dark",
	themeColor: [
		{ media: "(prefers-color-scheme: light)", color: "#fdfbf6" },
		{ media: "(prefers-color-scheme: dark)", color: "#181613" },
	],
};

export default async function SiteLayout({ children }: { children: ReactNode }) {
	const script = getReaderScript("main");
	const mourning = await getNotice("mourning");
	return (
		<html lang="vi" data-mourning={mourning ? "" : undefined}>
			<head>
				<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
				<link rel="apple-touch-icon" href="/apple-touch-icon.png" />
				{script && <script type="module" async blocking="render" src={script} />}
			</head>
			<body>{children}</body>
		</html>
	);
}
