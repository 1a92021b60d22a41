import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import {
	deleteRoyaltyLine,
	getPaidMonth,
	insertRoyaltyLine,
	listRoyaltyLines,
	type RoyaltyLineValues,
	updateRoyaltyLine,
} from "../../db/queries/royalties.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { toEqualPoints, WHOLE } from "./amount.ts";
import { findByPenNames } from "./find-by-pen-names.ts";
import { findLineFaults, type RoyaltyInput } from "./line-rules.ts";
import { type ArticleRoyalty, readOpenArticle } from "./queries.ts";
import { RoyaltyError, type RoyaltyItem, toItemWords, toMonthTitle } from "./royalty.ts";

/** An item, and the version of it that was looked at; 0 of what nobody has settled. */
export interface ItemAtVersion {
	articleId: number;
	place: number;
	baseVersion: number;
}

/** What is settled, with the parts as they were typed; none of them for equal parts. */
export type SettledInput = RoyaltyInput;
/** What is paid beside the text: "Ảnh minh họa", by whom. */
export type AddedInput = Omit<RoyaltyInput, "points"> & { note: string; penNames: readonly string[] };

const UNGOOD = "Có chỗ chưa đúng. Hãy xem lại các ô được đánh dấu.";

/** The article in the month that is open for it. @throws RoyaltyError when that is closed or there is nothing to pay for. */
async function requireOpenArticle(tx: Tx, articleId: number): Promise<ArticleRoyalty & { month: string }> {
	const article = await readOpenArticle(tx, articleId);
	if (article && article.month !== null) return { ...article, month: article.month };
	const paid = article ? null : await getPaidMonth(tx, articleId);
	if (paid !== null) {
		const words = `${toMonthTitle(paid)} đã khóa: bảng nhuận bút của tháng không sửa được nữa.`;
		throw new RoyaltyError(words);
	}
	if (article) throw new RoyaltyError("Tháng của bài này đã khóa quá lâu, không còn bảng nào nhận bài.");
	throw new RoyaltyError("Không có bài này, hoặc bài chưa từng đăng.");
}

function requireItem({ items }: ArticleRoyalty, { place, baseVersion }: ItemAtVersion): RoyaltyItem {
	const item = items.find((known) => known.place === place);
	if (!item) throw new RoyaltyError("Dòng này không còn trong bảng: có người đã bỏ.");
	if (item.version === baseVersion) return item;
	throw new RoyaltyError(
		`Trong lúc đó người khác đã chấm dòng này: ${toItemWords(item)}. Phần bạn ghi còn trong ô và chưa được lưu; mở lại bài ở trang khác để đối chiếu.`,
	);
}

/** Everybody's part in the order of the byline: all for one, equal ones where none was typed. */
function toPoints(item: RoyaltyItem, typed: ReadonlyMap<number, number>): Map<number, number> {
	const ids = item.shares.map(({ authorId }) => authorId);
	if (ids.length === 1) return new Map(ids.map((id) => [id, WHOLE]));
	if (typed.size === 0 && ids.length > 0) {
		const equal = toEqualPoints(ids.length);
		return new Map(ids.map((id, at) => [id, equal[at] ?? 0]));
	}
	if (ids.some((id) => !typed.has(id)) || typed.size !== ids.length) {
		const changed = "Tác giả của bài vừa đổi: mở lại trang rồi chia lại.";
		throw new RoyaltyError(changed, { shares: changed });
	}
	return new Map(ids.map((id) => [id, typed.get(id) ?? 0]));
}

function requireGood(input: RoyaltyInput, more: Record<string, string> = {}): void {
	const faults = { ...findLineFaults(input), ...more };
	if (Object.keys(faults).length > 0) throw new RoyaltyError(UNGOOD, faults);
}

function toValues(input: RoyaltyInput, note: string): RoyaltyLineValues {
	const { points, genreGroup, coefficient, translation, minority, direct, hardship } = input;
	const shares = [...points].map(([authorId, part]) => ({ authorId, points: part }));
	return { note, genreGroup, coefficient, translation, minority, direct, hardship, shares };
}

// Not under the article's own subject: its history is read by all who write.
async function note(tx: Tx, actor: Actor, articleId: number, action: string, details: Record<string, string>) {
	await insertAuditEntry(tx, { ...toActorColumns(actor), action, subject: `royalty:${articleId}`, details });
}

const findWords = async (tx: Tx, articleId: number, place: number) => {
	const item = (await readOpenArticle(tx, articleId))?.items.find((known) => known.place === place);
	return item ? toItemWords(item) : "";
};

/**
 * Chấm nhuận bút: the coefficient of an item, what comes on top of it, who gets which part. @returns its month.
 * @throws NotAllowedError, RoyaltyError beside its fields, when the month is closed, or when somebody settled it meanwhile.
 */
export async function settleItem(actor: Actor, at: ItemAtVersion, typed: SettledInput): Promise<string> {
	requireCan(actor, "royalty.edit");
	return db.tx(async (tx) => {
		const article = await requireOpenArticle(tx, at.articleId);
		const item = requireItem(article, at);
		const input = { ...typed, points: toPoints(item, typed.points) };
		requireGood(input);
		const values = toValues(input, item.note);
		const [line] = (await listRoyaltyLines(tx, at)).filter(({ place }) => place === at.place);
		if (line) await updateRoyaltyLine(tx, line.id, values);
		else await insertRoyaltyLine(tx, { articleId: at.articleId, place: at.place }, values);
		const details = { before: toItemWords(item), after: await findWords(tx, at.articleId, at.place) };
		await note(tx, actor, at.articleId, "royalty.settle", details);
		return article.month;
	});
}

/**
 * Thêm dòng: pictures or the like that are paid beside the text, equally to each of these pen names. @returns its month.
 * @throws NotAllowedError, RoyaltyError.
 */
export async function addItem(actor: Actor, articleId: number, typed: AddedInput): Promise<string> {
	requireCan(actor, "royalty.edit");
	return db.tx(async (tx) => {
		const article = await requireOpenArticle(tx, articleId);
		const { ids, fault } = await findByPenNames(tx, typed.penNames);
		const equal = ids.length === 0 ? [] : toEqualPoints(ids.length);
		const input = { ...typed, points: new Map(ids.map((id, at) => [id, equal[at] ?? 0])) };
		requireGood(input, {
			...(fault && { "authors[]": fault }),
			...(typed.note === "" && { note: "Hãy ghi là gì, ví dụ Ảnh minh họa." }),
			...(typed.coefficient === null && { coefficient: "Hãy ghi hệ số." }),
		});
		const place = Math.max(...article.items.map((item) => item.place)) + 1;
		await insertRoyaltyLine(tx, { articleId, place }, toValues(input, typed.note));
		await note(tx, actor, articleId, "royalty.add", {
			title: typed.note,
			after: await findWords(tx, articleId, place),
		});
		return article.month;
	});
}

/** Bỏ dòng: takes back what was added beside a text; the text's own line stays. @throws NotAllowedError, RoyaltyError. */
export async function removeItem(actor: Actor, at: ItemAtVersion): Promise<string> {
	requireCan(actor, "royalty.edit");
	return db.tx(async (tx) => {
		const article = await requireOpenArticle(tx, at.articleId);
		const item = requireItem(article, at);
		if (at.place === 0) throw new RoyaltyError("Dòng của bài không bỏ được: ghi hệ số 0 nếu không trả.");
		const [line] = (await listRoyaltyLines(tx, at)).filter(({ place }) => place === at.place);
		if (line) await deleteRoyaltyLine(tx, line.id);
		await note(tx, actor, at.articleId, "royalty.remove", { title: item.note, before: toItemWords(item) });
		return article.month;
	});
}
