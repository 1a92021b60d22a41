import { yearsBetween } from "../../lib/dates.ts";

/** Tells readers who come from a search that the news is old. The page's own date line makes it anew every day. */
export function OldArticleNotice({ date }: { date: Date }) {
	const years = yearsBetween(date, new Date());
	if (years < 1) return null;
	return (
		<p role="note" className="mb-6 max-w-160 border-b border-line pb-3 text-sm text-ink-soft">
			Bài viết đã đăng cách đây {years} năm. Tên đơn vị, chức danh và số liệu có thể đã thay đổi.
		</p>
	);
}
