const OLDER = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
const NEWER = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
const newerOf = new Map(OLDER.map((older, at) => [older, NEWER[at] ?? older]));
const ANY_OLDER = new RegExp(OLDER.join("|"), "g");

/**
 * A word in lower case and NFC with its tone mark where the newer school sets it: "hòa" → "hoà", also the wrong
 * "qúy" → "quý". Both schools are in use, often on one page; for comparing, never for showing.
 */
export function placeTones(word: string): string {
	return word.replace(ANY_OLDER, (older) => newerOf.get(older) ?? older);
}
