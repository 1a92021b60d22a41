import type { Metadata } from "next";
import { SearchView } from "../../../features/search/search-view.tsx";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";

interface SearchPageProps {
	searchParams: Promise<{ q?: string; trang?: string }>;
}

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({ title: "Tìm kiếm", path: null });
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
	const { q = "", trang = "1" } = await searchParams;
	return <SearchView query={q} page={/^[1-9]\d{0,5}$/.test(trang) ? Number(trang) : null} />;
}
