import { db, type Tx } from "../../db/client.ts";
import { insertAuditEntry } from "../../db/queries/audit.ts";
import {
	type DigestRow,
	deleteDigest,
	deleteWaitingMails,
	getDigestRow,
	getLastApproval,
	insertDigest,
	insertDigestMails,
	replaceDigestItems,
	updateDigest,
} from "../../db/queries/digests.ts";
import { enqueueJob } from "../../db/queries/jobs.ts";
import { formatDay } from "../../lib/dates.ts";
import { env, siteOrigin } from "../../lib/env.ts";
import { type Actor, toActorColumns } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { listLatestHeadlines } from "../articles/queries.ts";
import { DigestError, TRIAL_MAIL_KIND } from "./digest.ts";
import type { DigestInput } from "./digest-form.ts";
import { readDigest, toPreview, toPreviewHash } from "./read-digest.ts";

/** A digest, and the version of it that was looked at. */
export interface DigestAtVersion {
	digestId: number;
	baseVersion: number;
}

const DAY_MS = 86_400_000;
const FIRST_ITEMS = 10;
/** Offered where nothing was published since the digest before. */
const QUIET_ITEMS = 5;
const MOVED_ON = "Trong lúc đó bản tin đã đổi. Phần bạn ghi còn trong ô; hãy mở lại ở trang khác để đối chiếu.";

async function requireDigest(
	{ digestId, baseVersion }: DigestAtVersion,
	state: DigestRow["state"],
): Promise<DigestRow> {
	const row = await getDigestRow(db.read, digestId);
	if (!row) throw new DigestError(`no digest ${digestId}`, "Không có bản tin này.");
	if (row.version === baseVersion && row.state === state) return row;
	throw new DigestError(`digest ${digestId} is ${row.state} at version ${row.version}`, MOVED_ON);
}

async function keep(tx: Tx, row: DigestRow, values: Parameters<typeof updateDigest>[2]): Promise<void> {
	if (!(await updateDigest(tx, row, values))) throw new DigestError(`digest ${row.id} was saved meanwhile`, MOVED_ON);
}

async function note(
	tx: Tx,
	actor: Actor,
	row: Pick<DigestRow, "id" | "subject">,
	step: string,
	more = {},
): Promise<void> {
	const details = { title: row.subject, ...more };
	await insertAuditEntry(tx, {
		...toActorColumns(actor),
		action: `digest.${step}`,
		subject: `digest:${row.id}`,
		details,
	});
}

/**
 * Soạn bản tin: from what was published since the digest before, a day ago at the earliest. @returns its id.
 * @throws NotAllowedError; DigestError while there is nothing published at all.
 */
export async function prepareDigest(actor: Actor, now = new Date()): Promise<number> {
	requireCan(actor, "digest.edit");
	const since = Math.max((await getLastApproval(db.read))?.getTime() ?? 0, now.getTime() - DAY_MS);
	const latest = await listLatestHeadlines(FIRST_ITEMS);
	const fresh = latest.filter(({ date }) => date.at.getTime() > since);
	const [first, ...rest] = fresh.length > 0 ? fresh : latest.slice(0, QUIET_ITEMS);
	if (!first) throw new DigestError("nothing is published", "Chưa có bài nào đã đăng để soạn bản tin.");
	const subject = `Bản tin ${formatDay(now)}: ${first.title}`;
	return db.tx(async (tx) => {
		const id = await insertDigest(tx, { subject, createdAt: now });
		await replaceDigestItems(
			tx,
			id,
			[first, ...rest].map((article) => article.id),
		);
		await note(tx, actor, { id, subject }, "prepare");
		return id;
	});
}

/** Sửa bản tin. @throws NotAllowedError, DigestError. */
export async function changeDigest(actor: Actor, at: DigestAtVersion, input: DigestInput): Promise<void> {
	requireCan(actor, "digest.edit");
	const row = await requireDigest(at, "draft");
	const { articleIds, ...values } = input;
	await db.tx(async (tx) => {
		await keep(tx, row, values);
		await replaceDigestItems(tx, row.id, articleIds);
		await note(tx, actor, { ...row, ...values }, "edit");
	});
}

/** Bỏ bản nháp. @throws NotAllowedError, DigestError. */
export async function discardDigest(actor: Actor, at: DigestAtVersion): Promise<void> {
	requireCan(actor, "digest.edit");
	const row = await requireDigest(at, "draft");
	await db.tx(async (tx) => {
		await keep(tx, row, {});
		await deleteDigest(tx, row.id);
		await note(tx, actor, row, "discard");
	});
}

function requireMailServer(): void {
	if (env().smtpUrl !== null) return;
	throw new DigestError(
		"no mail server is configured",
		"Máy chủ chưa được nối với hộp thư (SMTP_URL) nên chưa gửi được.",
	);
}

/** Gửi thử: to the one who asks, soon. @throws NotAllowedError, DigestError. */
export async function sendTrial(actor: Actor & { kind: "user" }, at: DigestAtVersion): Promise<void> {
	requireCan(actor, "digest.edit");
	requireMailServer();
	const row = await requireDigest(at, "draft");
	const payload = { digest: row.id, user: actor.userId };
	const uniqueKey = `${TRIAL_MAIL_KIND}:${row.id}:${actor.userId}`;
	await db.tx((tx) => enqueueJob(tx, { kind: TRIAL_MAIL_KIND, payload, uniqueKey }));
}

/**
 * Duyệt và gửi bản tin to every confirmed address.
 * @param preview hash of the preview that was looked at: what has changed since is looked at again first.
 * @returns to how many. @throws NotAllowedError, DigestError.
 */
export async function approveDigest(
	actor: Actor,
	{ preview, ...at }: DigestAtVersion & { preview: string },
	now = new Date(),
): Promise<number> {
	requireCan(actor, "digest.send");
	requireMailServer();
	const row = await requireDigest(at, "draft");
	const digest = await readDigest(row);
	if (digest.articles.length === 0) throw new DigestError(`digest ${row.id} is empty`, "Bản tin chưa có bài nào.");
	if (toPreviewHash(toPreview(digest, siteOrigin())) !== preview) {
		throw new DigestError(
			`digest ${row.id} does not look as it did`,
			"Có bài trong bản tin vừa đổi. Hãy xem lại bản xem trước rồi gửi.",
		);
	}
	return db.tx(async (tx) => {
		await keep(tx, row, {
			...{ state: "sending", approvedAt: now },
			approvedBy: actor.kind === "user" ? actor.userId : null,
		});
		const mails = await insertDigestMails(tx, row.id, now);
		if (mails === 0) throw new DigestError("nobody is subscribed", "Chưa có ai xác nhận nhận bản tin.");
		await note(tx, actor, row, "approve", { mails });
		return mails;
	});
}

/** Dừng gửi: whoever has it keeps it, nobody else gets it. @throws NotAllowedError, DigestError. */
export async function stopDigest(actor: Actor, digestId: number, now = new Date()): Promise<void> {
	requireCan(actor, "digest.send");
	await db.tx(async (tx) => {
		const row = await getDigestRow(tx, digestId);
		if (row?.state !== "sending")
			throw new DigestError(`digest ${digestId} is not being sent`, "Bản tin không còn đang gửi.");
		await keep(tx, row, { state: "stopped", endedAt: now });
		await deleteWaitingMails(tx, digestId);
		await note(tx, actor, row, "stop");
	});
}
