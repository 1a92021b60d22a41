import * as z from "zod";
import { parseTypedTime } from "../../lib/typed-time.ts";
import { toPlainLine, toPlainText } from "../reader-forms/typed-text.ts";
import type { ConsultationInput } from "./keep-consultation.ts";

const MOST_TITLE = 300;
const MOST_LEAD = 5000;
const MOST_PARTS = 60;
const MOST_PART = 150;
const MOST_SUMMARY = 50_000;

const line = (most: number) => z.string().max(most, `Nhiều nhất ${most} ký tự.`).default("").transform(toPlainLine);
const text = (most: number) =>
	z
		.string()
		.max(most, `Nhiều nhất ${most.toLocaleString("vi-VN")} ký tự.`)
		.default("")
		.transform(toPlainText);
const short = z.string().max(10, "Dài quá.").default("");
const files = z.array(z.coerce.number().int().positive()).max(50, "Nhiều tệp quá.").default([]);

/** Which consultation, as its form last saw it. */
export const consultationAtVersion = z.object({
	consultationId: z.coerce.number().int().positive(),
	baseVersion: z.coerce.number().int().positive(),
});

const sent = z.object({
	title: line(MOST_TITLE).pipe(z.string().min(10, "Hãy ghi tên dự thảo, ít nhất 10 ký tự.")),
	office: line(MOST_TITLE).pipe(z.string().min(3, "Hãy ghi cơ quan lấy ý kiến.")),
	lead: text(MOST_LEAD),
	/** One to a line. */
	parts: text(MOST_PARTS * MOST_PART),
	...{ fromDay: short, fromClock: short, untilDay: short, untilClock: short },
	showsOpinions: z
		.literal("1")
		.optional()
		.transform((word) => word === "1"),
	"files[]": files,
	step: z.enum(["save", "publish"]),
});

const listParts = (typed: string) => [...new Set(typed.split("\n").filter((part) => part !== ""))];

type Typed = z.output<typeof sent>;

function parseMoment(typed: Typed, side: "from" | "until", context: z.RefinementCtx): Date {
	const [day, clock] = side === "from" ? [typed.fromDay, typed.fromClock] : [typed.untilDay, typed.untilClock];
	const at = parseTypedTime(day, clock);
	if (at) return at;
	const message = "Hãy ghi ngày và giờ, ví dụ 30/11/2026 và 17:00.";
	context.addIssue({ code: "custom", path: [`${side}Day`], message });
	return new Date(0);
}

/** What the form of a consultation sends; its output is the consultation, and what is done with it. */
export const consultationForm = sent.transform((typed, context): { input: ConsultationInput; isPublished: boolean } => {
	const parts = listParts(typed.parts);
	if (parts.length > MOST_PARTS || parts.some((part) => part.length > MOST_PART)) {
		const message = `Nhiều nhất ${MOST_PARTS} phần, mỗi phần một dòng không quá ${MOST_PART} ký tự.`;
		context.addIssue({ code: "custom", path: ["parts"], message });
	}
	const { title, office, lead, showsOpinions, "files[]": fileIds, step } = typed;
	const [opensAt, closesAt] = [parseMoment(typed, "from", context), parseMoment(typed, "until", context)];
	const input = { title, office, lead, parts, opensAt, closesAt, showsOpinions, fileIds };
	return { input, isPublished: step === "publish" };
});

export const withdrawalForm = consultationAtVersion.extend({ reason: line(MOST_TITLE) });

export const summaryForm = consultationAtVersion.extend({
	summary: text(MOST_SUMMARY),
	"files[]": files,
	step: z.enum(["save", "publish"]),
});

/** Which opinion, as its form last saw it. */
export const opinionAtVersion = z.object({
	opinionId: z.coerce.number().int().positive(),
	baseVersion: z.coerce.number().int().positive(),
});

export const opinionRejection = opinionAtVersion.extend({ reason: line(MOST_TITLE) });
