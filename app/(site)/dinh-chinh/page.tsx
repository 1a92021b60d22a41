import type { Metadata } from "next";
import { CorrectionListView, toCorrectionListMetadata } from "../../../features/corrections/correction-list-view.tsx";

export function generateMetadata(): Promise<Metadata> {
	return toCorrectionListMetadata({ page: 1 });
}

export default function CorrectionListPage() {
	return <CorrectionListView page={1} />;
}
