import { formatPublicDate } from "../../lib/dates.ts";
import { type DateLine, parseDateLine } from "./date-line.ts";

// A headline and its date stand near the top, below the menus.
const HEAD_LINES = 80;

export interface FoundDateLine extends DateLine {
	index: number;
}

/** The line that dates the article: the likeliest of the page's head, the first of equals; null when none does. */
export function findDateLine(lines: readonly string[]): FoundDateLine | null {
	const candidates = lines.slice(0, HEAD_LINES).flatMap((line, index): FoundDateLine[] => {
		const parsed = parseDateLine(line);
		return parsed ? [{ index, ...parsed }] : [];
	});
	const [best] = [...candidates].sort((a, b) => b.likelihood - a.likelihood || a.index - b.index);
	if (!best) return null;
	const rival = candidates.find(
		(line) => line.likelihood === best.likelihood && line.date.at.getTime() !== best.date.at.getTime(),
	);
	const doubts = [...best.doubts];
	if (best.isRunningClock) doubts.push("Dòng ngày giống đồng hồ chạy của trang, có thể không phải ngày đăng bài.");
	if (rival)
		doubts.push(
			`Trang có hai dòng ngày; đã lấy ${formatPublicDate(best.date)}, dòng kia là ${formatPublicDate(rival.date)}.`,
		);
	return { ...best, doubts };
}
