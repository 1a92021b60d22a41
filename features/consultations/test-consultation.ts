import { db } from "../../db/client.ts";
import { getConsultation } from "../../db/queries/consultations.ts";
import { insertMediaItem } from "../../db/queries/media.ts";
import { systemActor } from "../accounts/actor.ts";
import { addConsultation, type ConsultationInput } from "./keep-consultation.ts";

const HOUR_MS = 3_600_000;
let papers = 0;

/** A paper of the library without any file on disk. */
export function addPaper(kind: "document" | "photo" = "document"): Promise<number> {
	papers += 1;
	const originalHash = `c0${String(papers).padStart(62, "0")}`;
	const file = { originalName: "du-thao.pdf", originalHash, mimeType: "application/pdf", bytes: 2048 };
	const size = kind === "photo" ? { width: 4, height: 3 } : {};
	return db.tx((tx) => insertMediaItem(tx, { kind, ...file, ...size }, []));
}

/** One that opened an hour ago and closes in an hour. */
export function toInput(now: Date, change: Partial<ConsultationInput> = {}): ConsultationInput {
	return {
		...{ title: "Dự thảo Quy chế làm việc của cấp ủy cơ sở", office: "Văn phòng Tỉnh ủy", lead: "Xin góp ý." },
		...{ parts: ["Điều 1", "Điều 2"], showsOpinions: false, fileIds: [] },
		opensAt: new Date(now.getTime() - HOUR_MS),
		closesAt: new Date(now.getTime() + HOUR_MS),
		...change,
	};
}

/** Publishes one. @returns its id. */
export function publishTest(now: Date, change: Partial<ConsultationInput> = {}): Promise<number> {
	return addConsultation(systemActor("cli"), toInput(now, change), { isPublished: true });
}

/** As its form would see it now. */
export async function consultationAt(consultationId: number) {
	const row = await getConsultation(db.read, consultationId);
	if (!row) throw new Error(`no consultation ${consultationId}`);
	return { consultationId, baseVersion: row.version };
}
