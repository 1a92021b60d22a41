import * as z from "zod";
import { isAllowedHref } from "../../lib/allowed-href.ts";

const number = (least: number, most: number, error: string) =>
	z.preprocess(
		(typed) => (typeof typed === "string" && typed.trim() === "" ? null : typed),
		z.coerce.number(error).int(error).min(least, error).max(most, error).nullable().default(null),
	);

const webAddress = z
	.string()
	.trim()
	.default("")
	.refine((href) => href === "" || (/^https?:/i.test(href) && isAllowedHref(href)), {
		error: "Địa chỉ cần bắt đầu bằng https:// hoặc http://.",
	})
	.transform((href) => href || null);

const WEEK_MINUTES = 10_080;

/** What the form of a source sends. */
export const sourceForm = z.object({
	name: z.string().trim().normalize("NFC").min(1, "Hãy ghi tên nguồn.").max(200, "Tên quá dài."),
	url: webAddress,
	feedUrl: webAddress,
	logoMediaId: number(1, 2_000_000_000, "Hãy ghi số của ảnh."),
	isNofollow: z
		.literal("1")
		.optional()
		.transform((sent) => sent === "1"),
	holdMinutes: number(0, WEEK_MINUTES, "Hãy ghi số phút, từ 0 đến 10080 (một tuần)."),
});
