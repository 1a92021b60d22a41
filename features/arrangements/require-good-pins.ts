import type { Reader } from "../../db/client.ts";
import { listArticleTitles } from "../../db/queries/pick-names.ts";
import { type Arrangement, ArrangementError, countSlots, type Surface } from "./arrangement.ts";

const isTwice = (values: readonly unknown[]) => new Set(values).size < values.length;

/** @throws ArrangementError when a story stands twice, in no slot of the surface, until a time that is over, or is gone. */
export async function requireGoodPins(
	reader: Reader,
	surface: Surface,
	{ pins }: Arrangement,
	now: Date,
): Promise<void> {
	const refuse = (message: string, words: string) => {
		throw new ArrangementError(`${surface}: ${message}`, words);
	};
	if (isTwice(pins.map(({ slot }) => slot)) || pins.some(({ slot }) => slot > countSlots(surface)))
		refuse("slot", "Có vị trí không dùng được. Hãy tải lại trang.");
	if (isTwice(pins.map(({ articleId }) => articleId)))
		refuse("story twice", "Một bài không ghim được ở hai vị trí. Hãy bỏ bớt một chỗ.");
	const over = pins.find(({ until }) => until !== null && until <= now);
	if (over) refuse("over", `Vị trí ${over.slot}: giờ thôi ghim đã qua. Hãy ghi giờ muộn hơn hoặc để trống.`);
	const ids = pins.map(({ articleId }) => articleId);
	const known = new Set((await listArticleTitles(reader, ids, null)).map(({ id }) => id));
	const gone = pins.find(({ articleId }) => !known.has(articleId));
	if (gone) refuse(`no article ${gone.articleId}`, `Vị trí ${gone.slot}: không còn bài này. Hãy chọn bài khác.`);
}
