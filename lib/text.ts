const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/**
 * Text as it is stored: NFC (never NFKC, which destroys ½ and №), every space one plain space, no control
 * characters, no invisible characters left by word processors, none that turn the direction of writing. Changes no word. Text in an old Vietnamese
 * font encoding must be decoded before: there the soft hyphen is the letter ư.
 */
export function toCleanText(text: string): string {
	return text
		.replace(/\s+/gu, " ")
		.replace(/[\p{Cc}\u00ad\u200b\ufeff\u202a-\u202e\u2066-\u2069]/gu, "")
		.normalize("NFC")
		.replace(/ {2,}/g, " ")
		.trim();
}

/**
 * At most `limit` letters as a reader counts them (ê̆ is one), cut after a word and closed by "…";
 * a text that fits is returned as it is.
 */
export function truncateAtWord(text: string, limit: number): string {
	const starts: number[] = [];
	for (const { index } of graphemes.segment(text)) {
		starts.push(index);
		if (starts.length > limit) break;
	}
	if (starts.length <= limit) return text;
	const room = text.slice(0, starts[limit - 1]);
	const endsWithWord = /\s/u.test(text.charAt(room.length));
	const lastSpace = room.search(/\s\S*$/u);
	const kept = endsWithWord || lastSpace < 1 ? room : room.slice(0, lastSpace);
	return `${kept.replace(/[\s,;:–-]+$/u, "")}…`;
}

const vietnameseOrder = new Intl.Collator("vi");

/** Orders words as a Vietnamese dictionary does, for `sort`; a database's own order differs from engine to engine. */
export function compareVietnamese(one: string, other: string): number {
	return vietnameseOrder.compare(one, other);
}
