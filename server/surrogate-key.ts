/** Varnish takes 8 KB in a header, other caches less. */
const MAX_LENGTH = 4000;
/** The key of a page that read more than a header can name: it is purged with every change. */
const WIDE_PAGE = "wide";

/** The header by which an edge cache knows what a page was made of: tags, separated by spaces. */
export function toSurrogateKey(tags: Iterable<string>): string {
	const key = [...tags].join(" ");
	return key.length > MAX_LENGTH ? WIDE_PAGE : key;
}

/** The headers that name all of `tags`; each fits into one request. */
export function toPurgeKeys(tags: Iterable<string>): string[] {
	const keys: string[] = [];
	let key = WIDE_PAGE;
	for (const tag of tags) {
		if (key.length + 1 + tag.length > MAX_LENGTH) {
			keys.push(key);
			key = tag;
		} else {
			key = `${key} ${tag}`;
		}
	}
	return [...keys, key];
}
