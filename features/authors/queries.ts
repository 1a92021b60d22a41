import { db } from "../../db/client.ts";
import { getAuthorRowBySlug } from "../../db/queries/authors.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import type { AuthorRef } from "./author.ts";

export function getAuthorBySlug(slug: string): Promise<(AuthorRef & { bio: string }) | null> {
	return rememberInRecord(`author:${slug}`, async () => {
		const row = await getAuthorRowBySlug(db.read, slug);
		if (!row) {
			recordTags("authors");
			return null;
		}
		recordTags(`author-name:${row.id}`);
		return { id: row.id, slug: row.slug, penName: row.penName, kind: row.kind, bio: row.bio };
	});
}
