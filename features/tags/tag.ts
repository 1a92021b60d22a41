/** Address of the list of a tag, page 1 without a page number. */
export function toTagPath(tag: { slug: string }, page = 1): string {
	return page === 1 ? `/tu-khoa/${tag.slug}` : `/tu-khoa/${tag.slug}/trang/${page}`;
}
