import type { Metadata } from "next";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { ReaderPage } from "../../../features/site/reader-page.tsx";
import { getRates } from "../../../features/widgets/queries.ts";
import { RatesView } from "../../../features/widgets/rates-view.tsx";

export function generateMetadata(): Promise<Metadata> {
	const description = "Giá mua vào, bán ra của các ngoại tệ, tính bằng đồng Việt Nam.";
	return toPageMetadata({ title: "Tỷ giá ngoại tệ", description, path: "/ty-gia" });
}

export default async function RatesPage() {
	return (
		<ReaderPage without="rates">
			<RatesView rates={await getRates()} />
		</ReaderPage>
	);
}
