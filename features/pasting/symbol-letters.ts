/** What Word writes as a letter in a font of signs, such as the arrow it makes of "==>". */
const SIGNS: Readonly<Record<string, string>> = {
	à: "→",
	ß: "←",
	ó: "↔",
	è: "➔",
	ü: "✓",
	û: "✗",
	J: "☺",
	L: "☹",
	"§": "▪",
	Ø: "➢",
	v: "❖",
	q: "❑",
};

/** Whether letters in this font are signs. */
export function isSignFont(family: string): boolean {
	return /^["']?(?:wingdings)\b/i.test(family.trim());
}

/** The signs of a text in such a font; a sign nobody knows is a point. */
export function toSigns(text: string): string {
	return text.replace(/[^\s]/gu, (letter) => SIGNS[letter] ?? "•");
}
