import "./lite.css";
import type { Viewport } from "next";
import type { ReactNode } from "react";

export const dynamic = "force-dynamic";

export const viewport: Viewport = { colorScheme: "light dark" };

/** Pages for the poorest networks: one small style sheet, no script, no font, no picture. */
export default function LiteLayout({ children }: { children: ReactNode }) {
	return (
		<html lang="vi">
			<head>
				<link rel="icon" href="data:," />
			</head>
			<body>{children}</body>
		</html>
	);
}
