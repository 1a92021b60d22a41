import * as z from "zod";
import { isAllowedHref } from "../../lib/allowed-href.ts";
import { parseTypedTime } from "../../lib/typed-time.ts";
import { FormError } from "../accounts/form-state.ts";
import { BOX_KINDS, type BoxInput } from "./box.ts";

const line = (most: number) => z.string().trim().normalize("NFC").max(most, "Dài quá.").default("");
const number = z
	.string()
	.default("")
	.transform((text) => (/^[1-9]\d{0,9}$/.test(text) ? Number(text) : null));

/** What the form of a topic, banner or link sends. */
export const boxForm = z.object({
	kind: z.enum(BOX_KINDS),
	/** Empty for a new one. */
	id: number,
	version: number,
	title: line(200).refine((text) => text !== "", "Hãy ghi tên."),
	href: line(2000).refine((href) => href === "" || isAllowedHref(href), {
		error: "Địa chỉ cần bắt đầu bằng https://, hoặc bằng / nếu là trang của mình.",
	}),
	mediaId: number,
	description: line(2000),
	fromDay: line(10),
	fromClock: line(5),
	untilDay: line(10),
	untilClock: line(5),
	hidesWhenDead: z
		.literal("1")
		.optional()
		.transform((sent) => sent === "1"),
});

type BoxFields = z.output<typeof boxForm>;

/** @param midnight the clock time where only the day was typed. @throws FormError beside the day's field. */
function toTime(day: string, clock: string, field: string, midnight: string): Date | null {
	if (day === "" && clock === "") return null;
	const at = parseTypedTime(day, clock || midnight);
	if (at) return at;
	const message = "Ngày hoặc giờ chưa đúng. Ví dụ: 30/11/2026 và 07:30.";
	throw new FormError(message, { [field]: message });
}

/** @throws FormError for times that are none, and a link without an address. */
export function toBoxInput(fields: BoxFields): BoxInput {
	const { kind, title, href, mediaId, description, hidesWhenDead } = fields;
	if (kind === "lien-ket" && href === "")
		throw new FormError("Liên kết cần có địa chỉ.", { href: "Hãy ghi địa chỉ trang." });
	return {
		...{ title, href: href || null, mediaId, description, hidesWhenDead },
		visibleFrom: toTime(fields.fromDay, fields.fromClock, "fromDay", "00:00"),
		visibleUntil: toTime(fields.untilDay, fields.untilClock, "untilDay", "23:59"),
	};
}
