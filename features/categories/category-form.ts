import * as z from "zod";

const flag = z
	.literal("1")
	.optional()
	.transform((sent) => sent === "1");
const id = z.coerce.number().int().positive();

const words = {
	name: z.string().trim().normalize("NFC").min(1, "Hãy ghi tên chuyên mục.").max(80, "Tên dài nhất 80 chữ cái."),
	description: z.string().trim().normalize("NFC").max(300, "Dài nhất 300 chữ cái.").default(""),
	isInMenu: flag,
	needsTwoKeys: flag,
};

export const newCategoryForm = z.object({
	...words,
	parentId: z
		.string()
		.default("")
		.transform((text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)),
});

export const categoryForm = z.object({ ...words, id, version: id });
export const movedCategoryForm = z.object({ id, step: z.enum(["-1", "1"]) });
export const namedCategoryForm = z.object({ id });
export const categorySlugForm = z.object({
	oldSlug: z.string().max(200),
	slug: z.string().trim().min(1, "Hãy ghi địa chỉ mới.").max(200, "Địa chỉ quá dài."),
});
