import "./admin.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

export const dynamic = "force-dynamic";

export const viewport: Viewport = { colorScheme: "light dark" };

export const metadata: Metadata = {
	title: { template: "%s · Khu biên tập", default: "Khu biên tập" },
	robots: { index: false, follow: false },
};

export default function AdminLayout({ children }: { children: ReactNode }) {
	return (
		<html lang="vi">
			<head>
				<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
			</head>
			<body>{children}</body>
		</html>
	);
}
