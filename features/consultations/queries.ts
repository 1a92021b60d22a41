import { db } from "../../db/client.ts";
import {
	type ConsultationRow,
	countClosedConsultations,
	getConsultation,
	listClosedConsultations,
	listConsultationFiles,
	listOpenConsultations,
} from "../../db/queries/consultations.ts";
import {
	countOpinionsByState,
	countShownOpinions,
	listShownOpinions,
	type OpinionRow,
} from "../../db/queries/opinions.ts";
import { recordExpiry, recordTags, rememberInRecord } from "../../lib/page-record.ts";
import { maskPersonalData } from "../../lib/personal-data.ts";
import { getNextEdge } from "../../lib/visible-window.ts";
import type { MediaFile } from "../media/media-file.ts";
import { getMediaFiles } from "../media/media-files.ts";
import { CONSULTATIONS_TAG, type Phase, toPhase } from "./consultation.ts";

const CLOSED_PER_PAGE = 20;
const OPINIONS_PER_PAGE = 20;
/** More than these a province does not ask about at a time. */
const MOST_OPEN = 200;

/** A consultation as lists name it. */
export type ConsultationTeaser = Pick<
	ConsultationRow,
	"id" | "slug" | "title" | "office" | "opensAt" | "closesAt" | "summaryPublishedAt"
> & { phase: Phase };

/** What a page shows is right until the next of them opens or closes. */
function noteEdges(rows: readonly ConsultationRow[], now: Date): void {
	const windows = rows.map(({ opensAt, closesAt }) => ({ visibleFrom: opensAt, visibleUntil: closesAt }));
	const edge = getNextEdge(windows, now);
	if (edge) recordExpiry(edge);
}

const toTeaser = (row: ConsultationRow, now: Date): ConsultationTeaser => ({ ...row, phase: toPhase(row, now) });

export interface ConsultationListPage {
	/** Open and coming ones, those that close first first; on the first page alone. */
	open: ConsultationTeaser[];
	closed: ConsultationTeaser[];
	page: number;
	pageCount: number;
}

/** One page of the consultations readers know of; null beyond the end. */
export async function listConsultations(page: number, now = new Date()): Promise<ConsultationListPage | null> {
	recordTags(CONSULTATIONS_TAG);
	const pageCount = Math.max(1, Math.ceil((await countClosedConsultations(db.read, now)) / CLOSED_PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const open = await listOpenConsultations(db.read, now, MOST_OPEN);
	const window = { limit: CLOSED_PER_PAGE, offset: (page - 1) * CLOSED_PER_PAGE };
	const closed = await listClosedConsultations(db.read, now, window);
	noteEdges(open, now);
	const toTeasers = (rows: readonly ConsultationRow[]) => rows.map((row) => toTeaser(row, now));
	return { open: page === 1 ? toTeasers(open) : [], closed: toTeasers(closed), page, pageCount };
}

/** What anybody may see of an approved opinion: of who wrote, the name alone, and only when the person agreed. */
export interface ShownOpinion {
	id: number;
	/** Null: the person did not want to be named. */
	name: string | null;
	part: string;
	content: string;
	sentAt: Date;
}

/** Numbers of telephones and papers that somebody wrote into the text are covered, whatever a moderator overlooked. */
function toShown({ id, name, isNameShown, part, content, createdAt }: OpinionRow): ShownOpinion {
	return { id, part, content: maskPersonalData(content), sentAt: createdAt, name: isNameShown ? name : null };
}

/** A published consultation as its page shows it. */
export interface Consultation
	extends Pick<
		ConsultationRow,
		"id" | "slug" | "title" | "office" | "lead" | "opensAt" | "closesAt" | "showsOpinions"
	> {
	phase: Phase;
	files: MediaFile[];
	/** Null until it is published. */
	summary: { text: string; files: MediaFile[]; publishedAt: Date } | null;
	/** How many opinions were approved. */
	approved: number;
	/** The newest first; empty where they are not shown. */
	opinions: ShownOpinion[];
	page: number;
	pageCount: number;
}

export type ConsultationPage =
	| { state: "published"; consultation: Consultation }
	| { state: "withdrawn"; id: number; slug: string }
	| { state: "missing" };

async function listFiles(consultationId: number): Promise<Record<"draft" | "summary", MediaFile[]>> {
	const rows = await listConsultationFiles(db.read, consultationId);
	const files = await getMediaFiles(rows.map(({ mediaId }) => mediaId));
	const ofRole = (wanted: string) =>
		rows.filter(({ role }) => role === wanted).flatMap(({ mediaId }) => files.get(mediaId) ?? []);
	return { draft: ofRole("draft"), summary: ofRole("summary") };
}

async function toConsultation(row: ConsultationRow, page: number): Promise<Consultation | null> {
	const { id, slug, title, office, lead, opensAt, closesAt, showsOpinions, summary, summaryPublishedAt } = row;
	const now = new Date();
	noteEdges([row], now);
	const shown = showsOpinions ? await countShownOpinions(db.read, id) : 0;
	const pageCount = Math.max(1, Math.ceil(shown / OPINIONS_PER_PAGE));
	if (page < 1 || page > pageCount) return null;
	const window = { limit: OPINIONS_PER_PAGE, offset: (page - 1) * OPINIONS_PER_PAGE };
	const opinions = showsOpinions ? await listShownOpinions(db.read, id, window) : [];
	const files = await listFiles(id);
	return {
		...{ id, slug, title, office, lead, opensAt, closesAt, showsOpinions, page, pageCount },
		phase: toPhase(row, now),
		files: files.draft,
		summary: summaryPublishedAt && { text: summary, files: files.summary, publishedAt: summaryPublishedAt },
		approved: (await countOpinionsByState(db.read, id)).get("approved") ?? 0,
		opinions: opinions.map(toShown),
	};
}

/** What stands at the address of a consultation. What was never published is missing like what does not exist. */
export function getConsultationPage(id: number, page = 1): Promise<ConsultationPage> {
	recordTags(CONSULTATIONS_TAG);
	return rememberInRecord(`consultation:${id}`, async (): Promise<ConsultationPage> => {
		const row = await getConsultation(db.read, id);
		if (row?.state === "withdrawn") return { state: "withdrawn", id, slug: row.slug };
		const consultation = row?.state === "published" ? await toConsultation(row, page) : null;
		return consultation ? { state: "published", consultation } : { state: "missing" };
	});
}
