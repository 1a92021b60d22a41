import type { Metadata } from "next";
import { toMonthPath } from "../../../../../../../features/archive/archive.ts";
import { MonthView, toMonthMetadata } from "../../../../../../../features/archive/month-view.tsx";
import { recordRedirect } from "../../../../../../../lib/page-record.ts";

interface MonthPageProps {
	params: Promise<{ year: string; month: string; page: string }>;
}

async function readAddress({ params }: MonthPageProps) {
	const { year, month, page } = await params;
	return { year: Number(year), month: Number(month), page: Number(page) };
}

export async function generateMetadata(props: MonthPageProps): Promise<Metadata> {
	return toMonthMetadata(await readAddress(props));
}

export default async function MonthPage(props: MonthPageProps) {
	const address = await readAddress(props);
	if (address.page === 1) {
		recordRedirect(toMonthPath(address));
		return null;
	}
	return <MonthView {...address} />;
}
