import { MessageView } from "./message-view.tsx";

/** What stands at the address of an article that was taken down; nothing of its text. */
export function TakenDownView() {
	return (
		<MessageView title="Bài viết này đã được gỡ">
			Ban Biên tập đã gỡ bài khỏi trang. Bạn có thể tìm bài khác hoặc xem những tin mới nhất dưới đây.
		</MessageView>
	);
}
