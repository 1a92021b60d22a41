import type { Metadata } from "next";
import { connection } from "next/server";

export const metadata: Metadata = { title: "Không tìm thấy trang", robots: { index: false } };

/** What the application answers to addresses it does not know; readers see the gate's page instead. */
export default async function GlobalNotFound() {
	await connection();
	return (
		<html lang="vi">
			<body>
				<main>
					<h1>Không tìm thấy trang này</h1>
					<p>
						<a href="/">Về trang chủ</a>
					</p>
				</main>
			</body>
		</html>
	);
}
