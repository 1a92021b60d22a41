import type { Reader } from "../../db/client.ts";
import { getAuthorRowBySlug } from "../../db/queries/authors.ts";
import { findSlug, isSameName, toSlug } from "../../lib/slug.ts";

/** The authors of these pen names, each once; `fault` says whose name is not known. */
export async function findByPenNames(
	reader: Reader,
	names: readonly string[],
): Promise<{ ids: number[]; fault: string | null }> {
	const ids = new Set<number>();
	for (const name of names) {
		const { owner } = await findSlug(
			toSlug(name) || "tac-gia",
			(candidate) => getAuthorRowBySlug(reader, candidate),
			(row) => isSameName(row.penName, name),
		);
		if (!owner) return { ids: [], fault: `Chưa có tác giả nào tên “${name}”: ghi tên ở một bài trước.` };
		ids.add(owner.id);
	}
	return { ids: [...ids], fault: ids.size === 0 ? "Hãy chọn người nhận." : null };
}
