import { systemActor } from "../features/accounts/actor.ts";
import { renameCategorySlug } from "../features/categories/rename-category.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	"category rename <địa chỉ cũ> <địa chỉ mới>  đổi địa chỉ chuyên mục, địa chỉ cũ dẫn sang địa chỉ mới";

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const [verb, oldSlug, wanted] = args;
	if (verb !== "rename" || !oldSlug || !wanted || args.length !== 3) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const slug = await withDatabase(() => renameCategorySlug(systemActor("cli"), oldSlug, wanted));
	console.log(`Chuyên mục nay ở /chuyen-muc/${slug}`);
	return 0;
}
