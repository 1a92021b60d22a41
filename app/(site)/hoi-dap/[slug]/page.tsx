import type { Metadata } from "next";
import { MessageView } from "../../../../features/articles/message-view.tsx";
import { getQuestionPage, type QuestionPage } from "../../../../features/questions/queries.ts";
import { toQuestionPath } from "../../../../features/questions/question.ts";
import { QuestionView } from "../../../../features/questions/question-view.tsx";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { parseAddressId } from "../../../../lib/address-id.ts";
import { recordRedirect, recordStatus } from "../../../../lib/page-record.ts";

interface QuestionPageProps {
	params: Promise<{ slug: string }>;
}

async function loadPage({ params }: QuestionPageProps): Promise<QuestionPage> {
	const id = parseAddressId((await params).slug);
	return id === null ? { state: "missing" } : getQuestionPage(id);
}

export async function generateMetadata(props: QuestionPageProps): Promise<Metadata> {
	const page = await loadPage(props);
	if (page.state !== "published") return toPageMetadata({ title: "Câu hỏi đã được gỡ", path: null });
	const { pair } = page;
	return toPageMetadata({ title: pair.title, description: pair.answer, path: toQuestionPath(pair) });
}

export default async function QuestionRoute(props: QuestionPageProps) {
	const page = await loadPage(props);
	if (page.state === "missing") {
		recordStatus(404);
		return null;
	}
	const path = toQuestionPath(page.state === "published" ? page.pair : page);
	if (path !== `/hoi-dap/${(await props.params).slug}`) {
		recordRedirect(path);
		return null;
	}
	if (page.state === "published") return <QuestionView pair={page.pair} isEdited={page.isEdited} />;
	recordStatus(410);
	return (
		<MessageView title="Câu hỏi này đã được gỡ">
			Câu hỏi và trả lời không còn trên trang. Bạn có thể xem những câu khác ở mục Hỏi – đáp.
		</MessageView>
	);
}
