"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { defineAction } from "../accounts/define-action.ts";
import { INFORMATION_SLUGS } from "./information-page.ts";
import { restorePageVersion } from "./restore-page-version.ts";
import { setPage } from "./set-page.ts";

const slug = z.enum(INFORMATION_SLUGS);
const version = z.coerce.number().int().min(0);

export const savePageAction = defineAction(
	{
		access: { can: "page.edit" },
		schema: z.object({
			...{ slug, baseVersion: version, title: z.string().max(1000) },
			body: z
				.string()
				.max(2_000_000)
				.transform((text, context): unknown => {
					try {
						return JSON.parse(text);
					} catch {
						context.addIssue({ code: "custom", message: "Không đọc được nội dung. Hãy tải lại trang." });
						return z.NEVER;
					}
				}),
		}),
	},
	async ({ actor }, { slug: which, ...change }) => {
		const saved = await setPage(actor, which, change);
		return { message: `Đã lưu, bản ${saved}. Bạn đọc thấy ngay.`, shown: { version: String(saved) } };
	},
);

export const restorePageAction = defineAction(
	{ access: { can: "page.edit" }, schema: z.object({ slug, version, baseVersion: version }) },
	async ({ actor }, { slug: which, ...wanted }) => {
		await restorePageVersion(actor, which, wanted);
		return redirect(`/admin/trang/${which}`);
	},
);
