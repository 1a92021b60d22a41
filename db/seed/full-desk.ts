import { createHash } from "node:crypto";
import { fold } from "../../lib/fold.ts";
import { db, type Tx } from "../client.ts";
import { insertRows, insertRowsForIds } from "../insert-rows.ts";
import { listCatalogues } from "../queries/document-catalogues.ts";
import { putMediaWords } from "../queries/media-words.ts";
import { putShelfWords } from "../queries/shelf-words.ts";
import {
	albums,
	auditLog,
	checkedLinks,
	comments,
	digests,
	documents,
	feedEntries,
	letters,
	mediaItems,
	missingAddresses,
	opinions,
	polls,
	questions,
	ratings,
	redirects,
	sources,
	videos,
} from "../tables.ts";

/** How much a house has after years; of articles there must be `articles` already, numbered from 1. */
export interface DeskVolume {
	articles: number;
	media: number;
	comments: number;
	/** Of everything else: letters, questions, opinions, documents, links, redirects, feed entries, log. */
	others: number;
}

const BATCH = 5000;
const DAY_MS = 86_400_000;
const WORDS = [
	...["chợ", "phiên", "làng", "nhà rông", "cà phê", "hồ tiêu", "tỉnh ủy", "chi bộ", "đảng viên", "xã", "phường"],
	...["cồng chiêng", "Ia Grai", "Đak Đoa", "Chư Păh", "Kbang", "An Khê", "Krông Pa", "giọt nước", "lễ hội", "đường"],
];
const toWords = (n: number, count: number) =>
	Array.from({ length: count }, (_, at) => WORDS[(n * (at + 3) + at * at) % WORDS.length]).join(" ");
const toPast = (n: number, total: number) => new Date(Date.now() - (1 - n / total) * 900 * DAY_MS);
const toDay = (at: Date) => at.toISOString().slice(0, 10);

/** Writes `count` rows in transactions of some thousands. */
async function fill<Row>(
	count: number,
	make: (n: number) => Row,
	write: (tx: Tx, rows: Row[], from: number) => Promise<void>,
): Promise<void> {
	for (let from = 1; from <= count; from += BATCH) {
		const size = Math.min(BATCH, count - from + 1);
		const rows = Array.from({ length: size }, (_, at) => make(from + at));
		await db.tx((tx) => write(tx, rows, from));
	}
}

async function fillLibrary({ media, others }: DeskVolume): Promise<void> {
	const toItem = (n: number) => ({
		...{ kind: "photo" as const, originalName: `anh-${n}.jpg`, mimeType: "image/jpeg", bytes: 90_000 },
		originalHash: createHash("sha256").update(`photo ${n}`).digest("hex"),
		...{ width: 1600, height: 1067, alt: toWords(n, 4), caption: toWords(n, 9), credit: `Người chụp ${n % 40}` },
		createdAt: toPast(n, media),
	});
	await fill(media, toItem, async (tx, items) => {
		const ids = await insertRowsForIds(tx, mediaItems, items);
		await putMediaWords(
			tx,
			items.map((item, at) => ({ ...item, id: ids[at] as number })),
		);
	});
	const toShelf = (n: number) => {
		const title = `Số ${n}: ${toWords(n, 5)}`;
		const state = n % 9 === 0 ? ("draft" as const) : ("published" as const);
		return { slug: `so-${n}`, title, description: "", state, publishedAt: toPast(n, others) };
	};
	for (const [shelf, table] of [["album", albums] as const, ["video", videos] as const]) {
		const extra = shelf === "video" ? { kind: "youtube" as const, youtubeId: "aaaaaaaaaaa" } : {};
		await fill(Math.min(others, 5000), toShelf, async (tx, rows) => {
			const all = rows.map((row) => ({ ...row, ...extra }));
			const ids = await insertRowsForIds(tx, table, all as (typeof albums & typeof videos)["$inferInsert"][]);
			const worded = rows.map((row, at) => ({ ...row, id: ids[at] as number }));
			await putShelfWords(tx, shelf, worded);
		});
	}
}

async function fillComments({ articles, comments: count }: DeskVolume): Promise<void> {
	const toComment = (n: number) => {
		const state = n > count * 0.95 ? "pending" : n % 3 === 0 ? "rejected" : "approved";
		const [name, content, createdAt] = [`Bạn đọc ${n % 900}`, `Tôi xin góp ý: ${toWords(n, 14)}.`, toPast(n, count)];
		const settled = state === "pending" ? {} : { decidedAt: createdAt };
		const articleId = 1 + ((n * 7919) % articles);
		return { articleId, state, name, content, createdAt, folded: fold(`${name}\n${content}`), ...settled } as const;
	};
	await fill(count, toComment, (tx, rows) => insertRows(tx, comments, rows));
}

async function fillPost({ others }: DeskVolume): Promise<void> {
	const toLetter = (n: number) => {
		const [subject, content, createdAt] = [toWords(n, 4), `Kính gửi tòa soạn: ${toWords(n, 20)}.`, toPast(n, others)];
		const isOpen = n > others * 0.97;
		const state = isOpen ? ("new" as const) : ("closed" as const);
		const rest = { settledAt: isOpen ? null : createdAt, folded: fold(`${subject}\n${content}`) };
		return { kind: "contact" as const, state, name: `Bạn đọc ${n}`, subject, content, createdAt, ...rest };
	};
	await fill(others, toLetter, (tx, rows) => insertRows(tx, letters, rows));
	const toQuestion = (n: number) => {
		const at = toPast(n, others);
		const isNew = n > others * 0.98;
		const settled = isNew
			? { state: "new" as const }
			: { state: "published" as const, office: "Văn phòng", answer: "Đã trả lời.", publishedAt: at, settledAt: at };
		const words = { title: toWords(n, 6), content: toWords(n, 30), slug: "cau-hoi", field: "land" as const };
		return { ...words, ...settled, code: `do-${n}`, createdAt: at, updatedAt: at };
	};
	await fill(others, toQuestion, (tx, rows) => insertRows(tx, questions, rows));
	const toOpinion = (n: number) => {
		const at = toPast(n, others);
		const isWaiting = n > others * 0.9;
		const settled = isWaiting ? { state: "waiting" as const } : { state: "approved" as const, settledAt: at };
		return { consultationId: 1, receipt: `do-${n}`, content: toWords(n, 20), createdAt: at, ...settled };
	};
	await fill(others, toOpinion, (tx, rows) => insertRows(tx, opinions, rows));
}

async function fillDocuments({ others }: DeskVolume): Promise<void> {
	const { types, issuers, fields } = await listCatalogues(db.read);
	const [type, issuer, field] = [types[0], issuers[0], fields[0]];
	if (!type || !issuer || !field) throw new Error("the catalogues of documents are empty");
	const toDocument = (n: number) => {
		const [sign, abstract, at] = [`${n}-NQ/TU`, `Về ${toWords(n, 12)}`, toPast(n, others)];
		const folded = (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
		return {
			...{ state: "published" as const, slug: `${n}-nq-tu`, sign, abstract, validity: "in_force" as const },
			...{ typeId: type.id, issuerId: issuer.id, fieldId: field.id, issuedOn: toDay(at) },
			...{ issuedYear: at.getFullYear(), createdAt: at, updatedAt: at },
			...{ signWords: folded(sign), searchWords: folded(`${sign} ${abstract}`) },
		};
	};
	await fill(others, toDocument, (tx, rows) => insertRows(tx, documents, rows));
}

async function fillAddresses({ others }: DeskVolume): Promise<void> {
	await fill(
		others,
		(n) => ({ fromPath: `/cu/${n}.aspx`, toPath: `/tin/bai-${n}`, createdAt: toPast(n, others), hits: n % 50 }),
		(tx, rows) => insertRows(tx, redirects, rows),
	);
	await fill(
		others,
		(n) => ({ path: `/khong-co/${n}`, hits: 1 + (n % 90), firstAt: toPast(n, others), lastAt: toPast(n, others) }),
		(tx, rows) => insertRows(tx, missingAddresses, rows),
	);
	await fill(
		others,
		(n) => ({
			...{ address: `https://nha-${n % 500}.example/${n}`, host: `nha-${n % 500}.example`, failures: n % 4 },
			...{ reason: n % 4 === 3 ? "Trả lời 404." : "", nextCheckAt: new Date(Date.now() + 900 * DAY_MS) },
		}),
		(tx, rows) => insertRows(tx, checkedLinks, rows),
	);
}

async function fillRecords({ articles, others }: DeskVolume): Promise<void> {
	const now = new Date();
	const source = { slug: "nguon-do", name: "Nguồn để đo", createdAt: now, updatedAt: now };
	const [sourceId = 0] = await db.tx((tx) => insertRowsForIds(tx, sources, [source]));
	await fill(
		articles,
		(n) => ({ kind: "article" as const, subjectId: n, good: n % 40, fair: n % 9, total: (n % 40) + (n % 9) }),
		(tx, rows) => insertRows(tx, ratings, rows),
	);
	await fill(
		others,
		(n) => {
			const at = toPast(n, others);
			const [title, summary] = [toWords(n, 8), toWords(n, 30)];
			return { sourceId, guid: `do-${n}`, title, summary, fetchedAt: at, sortedAt: at, seenAt: at };
		},
		(tx, rows) => insertRows(tx, feedEntries, rows),
	);
	await fill(
		others * 5,
		(n) => ({
			...{ at: toPast(n, others * 5), actorName: `Người ${n % 30}`, action: "article.save" },
			...{ subject: `article:${1 + (n % articles)}`, details: { version: n % 9 } },
		}),
		(tx, rows) => insertRows(tx, auditLog, rows),
	);
	await fill(
		400,
		(n) => ({ subject: `Bản tin ${n}`, state: "sent" as const, createdAt: toPast(n, 400), sent: 5000, refused: 3 }),
		(tx, rows) => insertRows(tx, digests, rows),
	);
	await fill(
		400,
		(n) => {
			const at = toPast(n, 401);
			const words = { slug: "tham-do", question: `${toWords(n, 5)}?`, state: "published" as const };
			return { ...words, opensAt: at, closesAt: new Date(at.getTime() + DAY_MS), updatedAt: at };
		},
		(tx, rows) => insertRows(tx, polls, rows),
	);
}

/** Fills everything beside the articles of an open database, to measure what staff wait for. */
export async function fillDesk(volume: DeskVolume): Promise<void> {
	await fillLibrary(volume);
	await fillComments(volume);
	await fillPost(volume);
	await fillDocuments(volume);
	await fillAddresses(volume);
	await fillRecords(volume);
}
