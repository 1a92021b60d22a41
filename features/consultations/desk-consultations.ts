import { db } from "../../db/client.ts";
import {
	type ConsultationFileRole,
	type ConsultationRow,
	getConsultation,
	listConsultationFiles,
	listDeskConsultations,
} from "../../db/queries/consultations.ts";
import {
	countOpinionsByState,
	countWaitingOf,
	listOpinions,
	OPINION_STATES,
	type OpinionRow,
	type OpinionState,
} from "../../db/queries/opinions.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCan } from "../accounts/policy.ts";
import { getMediaFiles } from "../media/media-files.ts";
import { DESK_CONSULTATIONS_PATH } from "./consultation.ts";
import type { PickedFile } from "./picked-file.ts";

const PER_PAGE = 50;
/** Each is read whole. */
const OPINIONS_PER_PAGE = 20;

const parseAfter = (given: unknown) => (/^[1-9]\d{0,8}$/.test(String(given ?? "")) ? Number(given) : null);

export interface DeskConsultationList {
	rows: ConsultationRow[];
	/** How many opinions wait, by consultation. */
	waiting: ReadonlyMap<number, number>;
	/** The list began behind another one. */
	isContinued: boolean;
	/** Where it goes on; null at its end. */
	nextPath: string | null;
}

/** One page of all consultations, the newest first. @throws NotAllowedError. */
export async function listDesk(actor: Actor, given: Readonly<Record<string, unknown>>): Promise<DeskConsultationList> {
	requireCan(actor, "consultation.moderate");
	const after = parseAfter(given.sau);
	const found = await listDeskConsultations(db.read, { after, limit: PER_PAGE + 1 });
	const rows = found.slice(0, PER_PAGE);
	const last = found.length > PER_PAGE ? rows.at(-1) : undefined;
	const ids = rows.map(({ id }) => id);
	return {
		rows,
		waiting: await countWaitingOf(db.read, ids),
		isContinued: after !== null,
		nextPath: last ? `${DESK_CONSULTATIONS_PATH}?sau=${last.id}` : null,
	};
}

/** What the address of a consultation's opinions asks for. */
export interface OpinionQuery {
	state: OpinionState;
	/** The list goes on behind this opinion. */
	after: number | null;
}

/** What it does not know counts as nothing: what waits. */
export function parseOpinionQuery(given: Readonly<Record<string, unknown>>): OpinionQuery {
	const state = OPINION_STATES.find((known) => known === given["trang-thai"]) ?? "waiting";
	return { state, after: parseAfter(given.sau) };
}

export function toOpinionsPath(consultationId: number, { state, after }: OpinionQuery): string {
	return `${DESK_CONSULTATIONS_PATH}/${consultationId}?trang-thai=${state}${after === null ? "" : `&sau=${after}`}`;
}

export interface DeskOpinions {
	consultation: ConsultationRow;
	rows: OpinionRow[];
	next: OpinionQuery | null;
	counts: ReadonlyMap<OpinionState, number>;
}

/** A consultation with one page of its opinions: what waits the oldest first, what is settled the newest. @throws NotAllowedError. */
export async function getDeskOpinions(actor: Actor, id: number, query: OpinionQuery): Promise<DeskOpinions | null> {
	requireCan(actor, "consultation.moderate");
	const consultation = await getConsultation(db.read, id);
	if (!consultation) return null;
	const { state, after } = query;
	const window = { after, isNewestFirst: state !== "waiting", limit: OPINIONS_PER_PAGE + 1 };
	const found = await listOpinions(db.read, id, state, window);
	const rows = found.slice(0, OPINIONS_PER_PAGE);
	const last = found.length > OPINIONS_PER_PAGE ? rows.at(-1) : undefined;
	const next = last ? { state, after: last.id } : null;
	return { consultation, rows, next, counts: await countOpinionsByState(db.read, id) };
}

export interface DeskConsultation {
	consultation: ConsultationRow;
	files: Record<ConsultationFileRole, PickedFile[]>;
}

/** A consultation with its files; null when there is none. @throws NotAllowedError. */
export async function getDeskConsultation(actor: Actor, id: number): Promise<DeskConsultation | null> {
	requireCan(actor, "consultation.edit");
	const consultation = await getConsultation(db.read, id);
	if (!consultation) return null;
	const rows = await listConsultationFiles(db.read, id);
	const known = await getMediaFiles(rows.map(({ mediaId }) => mediaId));
	const ofRole = (wanted: ConsultationFileRole) =>
		rows
			.filter(({ role }) => role === wanted)
			.map(({ mediaId }) => ({ mediaId, name: known.get(mediaId)?.name ?? `tệp số ${mediaId}` }));
	return { consultation, files: { draft: ofRole("draft"), summary: ofRole("summary") } };
}
