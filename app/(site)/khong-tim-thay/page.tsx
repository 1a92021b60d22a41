import type { Metadata } from "next";
import { MessageView } from "../../../features/articles/message-view.tsx";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../lib/page-record.ts";

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({ title: "Không tìm thấy trang", path: null });
}

/** The gate answers every unknown address with this page. */
export default function NotFoundPage() {
	recordStatus(404);
	return (
		<MessageView title="Không tìm thấy trang này">
			Địa chỉ có thể đã đổi hoặc bị gõ thiếu. Hãy tìm bài theo tiêu đề, hoặc xem những tin mới nhất dưới đây.
		</MessageView>
	);
}
