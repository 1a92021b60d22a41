import type { Metadata } from "next";
import { QuestionListView, toQuestionListMetadata } from "../../../features/questions/question-list-view.tsx";

interface QuestionListPageProps {
	searchParams: Promise<{ "linh-vuc"?: string }>;
}

const readAddress = async ({ searchParams }: QuestionListPageProps) => ({
	fieldSlug: (await searchParams)["linh-vuc"] ?? null,
	page: 1,
});

export async function generateMetadata(props: QuestionListPageProps): Promise<Metadata> {
	return toQuestionListMetadata(await readAddress(props));
}

export default async function QuestionListPage(props: QuestionListPageProps) {
	return <QuestionListView {...(await readAddress(props))} />;
}
