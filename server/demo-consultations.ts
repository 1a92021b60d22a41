import { createHash } from "node:crypto";
import type { Tx } from "../db/client.ts";
import { insertConsultation, putConsultationFiles } from "../db/queries/consultations.ts";
import { insertMediaItem } from "../db/queries/media.ts";
import { insertOpinion } from "../db/queries/opinions.ts";
import { type DemoConsultation, demoConsultations } from "../db/seed/demo/demo-consultations.ts";
import { typePage } from "../db/seed/demo/documents/typed-page.ts";
import { toClockParts, toInstant } from "../lib/dates.ts";
import { toHashName } from "../lib/media-file-name.ts";
import { toSlug } from "../lib/slug.ts";

const DAY_MS = 86_400_000;
const OFFICE_CLOSES = 17;

const toHash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** The papers of the invented drafts, as files of the media folder. */
export function listDraftFiles(): { bytes: Buffer; fileName: string }[] {
	return demoConsultations.map(({ paper }) => {
		const bytes = typePage(paper.lines);
		return { bytes, fileName: toHashName(toHash(bytes), ".pdf") };
	});
}

/** That many days away, when the office closes. */
function toClosing(now: Date, days: number): Date {
	const at = new Date(now.getTime() + days * DAY_MS);
	return toInstant({ ...toClockParts(at), hour: OFFICE_CLOSES, minute: 0, second: 0 }) ?? at;
}

/** Writes the invented drafts that are before the public, with their papers and opinions. */
export async function writeDemoConsultations(tx: Tx, now: Date): Promise<void> {
	for (const [at, consultation] of demoConsultations.entries()) {
		const mediaId = await keepPaper(tx, consultation.paper);
		const id = await writeConsultation(tx, consultation, now);
		await putConsultationFiles(tx, id, "draft", [mediaId]);
		await writeOpinions(tx, id, consultation, new Date(now.getTime() - consultation.opensDaysAgo * DAY_MS), at);
	}
}

async function keepPaper(tx: Tx, { name, lines }: DemoConsultation["paper"]): Promise<number> {
	const bytes = typePage(lines);
	const file = { originalName: name, originalHash: toHash(bytes), mimeType: "application/pdf", bytes: bytes.length };
	return insertMediaItem(tx, { kind: "document", ...file, isDemo: true }, []);
}

async function writeConsultation(tx: Tx, consultation: DemoConsultation, now: Date): Promise<number> {
	const { title, office, lead, parts, opensDaysAgo, closesInDays, showsOpinions, summary } = consultation;
	const closesAt = toClosing(now, closesInDays);
	const opensAt = new Date(now.getTime() - opensDaysAgo * DAY_MS);
	return insertConsultation(
		tx,
		{
			...{ title, office, lead, parts: [...parts], slug: toSlug(title), state: "published", isDemo: true },
			...{ opensAt, closesAt, showsOpinions, summary },
			summaryPublishedAt: summary === "" ? null : new Date(closesAt.getTime() + 14 * DAY_MS),
		},
		opensAt,
	);
}

async function writeOpinions(
	tx: Tx,
	consultationId: number,
	{ opinions, showsOpinions }: DemoConsultation,
	opensAt: Date,
	series: number,
): Promise<void> {
	for (const [at, { state, ...opinion }] of opinions.entries()) {
		const createdAt = new Date(opensAt.getTime() + (at + 1) * DAY_MS);
		await insertOpinion(tx, {
			...opinion,
			...{ consultationId, state, createdAt, receipt: `demo-${series}-${at}`, mayBeShown: showsOpinions, isDemo: true },
			settledAt: state === "waiting" ? null : createdAt,
		});
	}
}
