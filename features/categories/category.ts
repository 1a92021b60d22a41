export interface CategoryRef {
	id: number;
	slug: string;
	name: string;
}

export interface CategoryNode extends CategoryRef {
	children: CategoryNode[];
}

/** A category's list, page 1 without a page number. */
export function toCategoryPath(category: { slug: string }, page = 1): string {
	return page === 1 ? `/chuyen-muc/${category.slug}` : `/chuyen-muc/${category.slug}/trang/${page}`;
}
