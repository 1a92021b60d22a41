import type { Metadata } from "next";
import { SearchView } from "../../../features/search/search-view.tsx";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";

interface SearchPageProps {
	searchParams: Promise<Record<string, string | undefined>>;
}

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({
		title: "Tìm kiếm",
		description: "Tìm tin bài, văn bản theo chữ có dấu hoặc không dấu, theo chuyên mục, ngày đăng và tác giả.",
		path: null,
	});
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
	const asked = await searchParams;
	const { q = "", trang = "1" } = asked;
	const filters = {
		category: asked["chuyen-muc"] ?? "",
		author: asked["tac-gia"] ?? "",
		fromDay: asked["tu-ngay"] ?? "",
		untilDay: asked["den-ngay"] ?? "",
	};
	return <SearchView query={q} filters={filters} page={/^[1-9]\d{0,5}$/.test(trang) ? Number(trang) : null} />;
}
