import type { Metadata } from "next";
import { MonthView, toMonthMetadata } from "../../../../../features/archive/month-view.tsx";

interface MonthPageProps {
	params: Promise<{ year: string; month: string }>;
}

async function readAddress({ params }: MonthPageProps) {
	const { year, month } = await params;
	return { year: Number(year), month: Number(month), page: 1 };
}

export async function generateMetadata(props: MonthPageProps): Promise<Metadata> {
	return toMonthMetadata(await readAddress(props));
}

export default async function MonthPage(props: MonthPageProps) {
	return <MonthView {...(await readAddress(props))} />;
}
