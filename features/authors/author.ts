export interface AuthorRef {
	id: number;
	slug: string;
	/** The name readers see; a pen name need not be the name of an account. */
	penName: string;
	/** Bodies such as "Ban Biên tập" are organisations in structured data. */
	kind: "person" | "organisation";
}

/** Address of the list of a author, page 1 without a page number. */
export function toAuthorPath(author: { slug: string }, page = 1): string {
	return page === 1 ? `/tac-gia/${author.slug}` : `/tac-gia/${author.slug}/trang/${page}`;
}
