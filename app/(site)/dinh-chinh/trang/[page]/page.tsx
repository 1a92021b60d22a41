import type { Metadata } from "next";
import { toCorrectionListPath } from "../../../../../features/corrections/correction.ts";
import {
	CorrectionListView,
	toCorrectionListMetadata,
} from "../../../../../features/corrections/correction-list-view.tsx";
import { recordRedirect } from "../../../../../lib/page-record.ts";

interface CorrectionListPageProps {
	params: Promise<{ page: string }>;
}

export async function generateMetadata({ params }: CorrectionListPageProps): Promise<Metadata> {
	return toCorrectionListMetadata({ page: Number((await params).page) });
}

export default async function CorrectionListPage({ params }: CorrectionListPageProps) {
	const page = Number((await params).page);
	if (page === 1) {
		recordRedirect(toCorrectionListPath());
		return null;
	}
	return <CorrectionListView page={page} />;
}
