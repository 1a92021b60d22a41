import { yearsBetween } from "../../lib/dates.ts";

/** Tells readers who come from a search that the news is old. The page's own date line makes it anew every day. */
export function OldArticleNotice({ date }: { date: Date }) {
	const years = yearsBetween(date, new Date());
	if (years < 1) return null;
	return (
		<p role="note" className="mb-6 max-w-152 border-s-4 border-earth bg-wash px-4 py-2.5 text-sm">
			Bài viết đã đăng cách đây {years} năm; tên đơn vị, chức danh và số liệu có thể đã thay đổi.
		</p>
	);
}
