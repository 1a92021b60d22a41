/** Words a note is about, with a few before and after them: by these they are found again. */
export interface NoteAnchor {
	quote: string;
	before: string;
	after: string;
}

/** Letters of the surroundings that are kept on either side. */
export const CONTEXT_LETTERS = 60;

/** Without anything that is only drawn, such as where a line or a paragraph ends. */
const squeeze = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

/** How many letters two texts have in common from their end on, or from their beginning. */
function countCommon(one: string, other: string, side: "end" | "start"): number {
	const at = (text: string, n: number) => (side === "end" ? text.at(-1 - n) : text[n]);
	const most = Math.min(one.length, other.length);
	let n = 0;
	while (n < most && at(one, n) === at(other, n)) n += 1;
	return n;
}

function listPlaces(text: string, quote: string): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
	return places;
}

/**
 * Finds a note's words again in a text that has changed since. Of several places the one whose surroundings are most
 * like those the words were taken from.
 * @returns where they begin, in letters that are not space; null when they are gone.
 */
export function findAnchor(text: string, { quote, before, after }: NoteAnchor): number | null {
	const [within, wanted] = [squeeze(text), squeeze(quote)];
	if (wanted === "") return null;
	const [left, right] = [squeeze(before), squeeze(after)];
	const toScore = (at: number) =>
		countCommon(within.slice(0, at), left, "end") + countCommon(within.slice(at + wanted.length), right, "start");
	const scored = listPlaces(within, wanted).map((at) => ({ at, score: toScore(at) }));
	return scored.toSorted((a, b) => b.score - a.score)[0]?.at ?? null;
}
