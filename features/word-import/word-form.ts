import * as z from "zod";
import { MOST_FILE_BYTES } from "./word-file.ts";

/** Fields and their separators beside the file. */
const AROUND = 64 * 1024;
const MOST_NAME = 200;

/** What the import's screen sends. */
export const wordForm = z
	.object({
		categoryId: z.coerce.number().int().positive(),
		reading: z.enum(["decoded", "as-is"]).nullable().catch(null),
		file: z.instanceof(File),
	})
	.refine(({ file }) => file.size > 0 && file.name.length <= MOST_NAME);

/** Whether a form says of itself that it holds more than we take, or does not say how much. */
export function isTooLongToRead({ headers }: Pick<Request, "headers">): boolean {
	const length = Number(headers.get("content-length") ?? Number.NaN);
	return !(length <= MOST_FILE_BYTES + AROUND);
}
