import type { Metadata } from "next";
import { findField, toQuestionListPath } from "../../../../../features/questions/question.ts";
import { QuestionListView, toQuestionListMetadata } from "../../../../../features/questions/question-list-view.tsx";
import { recordRedirect } from "../../../../../lib/page-record.ts";

interface QuestionListPageProps {
	params: Promise<{ page: string }>;
	searchParams: Promise<{ "linh-vuc"?: string }>;
}

const readAddress = async ({ params, searchParams }: QuestionListPageProps) => ({
	fieldSlug: (await searchParams)["linh-vuc"] ?? null,
	page: Number((await params).page),
});

export async function generateMetadata(props: QuestionListPageProps): Promise<Metadata> {
	return toQuestionListMetadata(await readAddress(props));
}

export default async function QuestionListPage(props: QuestionListPageProps) {
	const address = await readAddress(props);
	if (address.page > 1) return <QuestionListView {...address} />;
	recordRedirect(toQuestionListPath(address.fieldSlug === null ? null : findField(address.fieldSlug)));
	return null;
}
