/** "Trang 2" behind the title of a list's second page; nothing behind the first. */
export function withPageNumber(title: string, page: number): string {
	return page === 1 ? title : `${title} (trang ${page})`;
}
