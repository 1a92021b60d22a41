import { closeDatabase, db, openDatabase, type Tx } from "../../db/client.ts";
import { getArticleBody, getArticleRow, insertArticle, updateArticle } from "../../db/queries/articles.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { insertRevision } from "../../db/queries/revisions.ts";
import { insertUser, type Role, replaceUserRoles } from "../../db/queries/users.ts";
import { RICH_TEXT_VERSION, type RichText } from "../../lib/rich-text.ts";

const DAY_MS = 86_400_000;

/** Texts on their way, as the pictures of the newsroom show them. */
const TEXTS = {
	draft: {
		title: "Lớp xóa mù chữ ban đêm ở làng Kon Brung",
		lead: "Bảy giờ tối, sau khi cho heo ăn, chị em mang vở tới nhà rông.",
		text: "Lớp có mười chín người, người lớn tuổi nhất sáu mươi hai. Cô giáo đi xe máy từ trung tâm xã lên, hôm nào mưa thì ở lại.",
	},
	submitted: {
		title: "Chi bộ thôn 5 và con đường bê tông tự làm",
		lead: "Ba trăm mét đường, không đồng nào của ngân sách.",
		text: "Nhà có xe cho mượn xe, nhà có cát góp cát. Bí thư chi bộ giữ sổ, ai góp gì ghi nấy, đọc trước dân mỗi chiều thứ Bảy.",
	},
	editing: {
		title: "Cán bộ xã xuống ruộng: một tuần không họp ở Ia Rsai",
		lead: "Xã thử dành trọn một tuần cho việc ngoài đồng, văn bản để buổi tối.",
		text: "Sáng thứ Hai phòng họp khóa cửa. Cán bộ nông nghiệp ra cánh đồng Chư Jút, cán bộ tư pháp ngồi ở nhà sinh hoạt cộng đồng làng.",
	},
	scheduled: {
		title: "Ngày hội đại đoàn kết ở mười hai khu dân cư",
		lead: "Chương trình của từng khu, giờ khai mạc và đường đi.",
		text: "Năm nay ngày hội chia làm hai đợt để cán bộ về dự được đủ các làng.",
	},
};

type State = keyof typeof TEXTS;

async function addPerson(tx: Tx, name: string, email: string, role: Role): Promise<number> {
	const id = await insertUser(tx, { email, name });
	await replaceUserRoles(tx, id, [{ role, categoryId: null }]);
	return id;
}

const toBody = (text: string): RichText => ({
	type: "doc",
	content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

interface Owner {
	userId: number;
	name: string;
}

/** One text in its state, with two saves, as its owner left it. */
async function addText(tx: Tx, state: State, { userId, name }: Owner): Promise<number> {
	const { title, lead, text } = TEXTS[state];
	const categoryId = (await listCategoryRows(tx)).find(({ slug }) => slug === "xay-dung-dang")?.id ?? 0;
	const scheduledAt = state === "scheduled" ? new Date(Date.now() + 2 * DAY_MS) : null;
	const values = { state, slug: "bai", title, kicker: "Chuyện ở cơ sở", lead, categoryId, ownerId: userId };
	const id = await insertArticle(tx, { ...values, scheduledAt }, toBody(text), RICH_TEXT_VERSION);
	await updateArticle(tx, id, 1, {});
	const snapshot = {
		...{ title, lead, categoryId, kicker: "", slug: "bai", genre: "news", language: "vi", coverMediaId: null },
		...{ authorIds: [], tagIds: [], topicIds: [], source: { name: "", url: null }, publishedAt: null },
		...{ hasClockTime: true, body: toBody(text) },
	};
	const saved = { articleId: id, schemaVersion: RICH_TEXT_VERSION, userId, actorName: name };
	await insertRevision(tx, { ...saved, version: 1, contentHash: "1", snapshot: { ...snapshot, lead: "" } });
	await insertRevision(tx, { ...saved, version: 2, contentHash: "2", snapshot });
	const entry = { userId, actorName: name, subject: `article:${id}` };
	await insertAuditEntry(tx, { ...entry, action: "article.create", details: {} });
	await insertAuditEntry(tx, { ...entry, action: "article.submit", details: {} });
	return id;
}

/** A draft that is to replace a published article, with another title. */
async function addPendingDraft(tx: Tx, publishedId: number, { userId, name }: Owner): Promise<number> {
	const row = await getArticleRow(tx, publishedId);
	const body = await getArticleBody(tx, publishedId);
	if (!row || !body) throw new Error(`no article ${publishedId}`);
	const { kicker, lead, slug, categoryId } = row;
	const title = `${row.title}: chuyện kể tiếp`;
	const revises = { revisesId: publishedId, revisesVersion: row.version, ownerId: userId, assigneeId: userId };
	const values = { state: "editing" as const, title, kicker, lead, slug, categoryId, ...revises };
	const id = await insertArticle(tx, values, body, RICH_TEXT_VERSION);
	const snapshot = {
		...{ title, lead, categoryId, kicker, slug, genre: row.genre, language: row.language, coverMediaId: null },
		...{ authorIds: [], tagIds: [], topicIds: [], source: { name: "", url: null }, publishedAt: null },
		...{ hasClockTime: true, body },
	};
	const saved = { articleId: id, schemaVersion: RICH_TEXT_VERSION, userId, actorName: name };
	await insertRevision(tx, { ...saved, version: 1, contentHash: "3", snapshot });
	return id;
}

/**
 * Puts people and texts on their way into a portal's database.
 * @returns ids of one article in each state that has a screen of its own.
 */
export async function setUpNewsroom(dataDir: string, publishedId: number) {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		return await db.tx(async (tx) => {
			const reporter = {
				name: "Rơ Châm Lia",
				userId: await addPerson(tx, "Rơ Châm Lia", "lia@toasoan.example", "phong_vien"),
			};
			const editor = {
				name: "Trịnh Hoài An",
				userId: await addPerson(tx, "Trịnh Hoài An", "an@toasoan.example", "bien_tap_vien"),
			};
			await addPerson(tx, "Đoàn Thục Quyên", "quyen@toasoan.example", "truong_bbt");
			return {
				draft: await addText(tx, "draft", reporter),
				submitted: await addText(tx, "submitted", reporter),
				editing: await addText(tx, "editing", reporter),
				scheduled: await addText(tx, "scheduled", reporter),
				pendingDraft: await addPendingDraft(tx, publishedId, editor),
			};
		});
	} finally {
		await closeDatabase();
	}
}
