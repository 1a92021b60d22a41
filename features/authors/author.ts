export interface AuthorRef {
	id: number;
	slug: string;
	/** The name readers see; a pen name need not be the name of an account. */
	penName: string;
	/** Bodies such as "Ban Biên tập" are organisations in structured data. */
	kind: "person" | "organisation";
}

export function toAuthorPath(author: { slug: string }): string {
	return `/tac-gia/${author.slug}`;
}
