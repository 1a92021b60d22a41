import { decodeHighland } from "./highland-letters.ts";

/**
 * Encodings of the years before Unicode, in which one font draws as Vietnamese what every other font shows as Latin-1.
 * The tables were checked against glibc, recode and UniKey (TCVN 5712:1993 VN3, VNI-Windows, VPS).
 */
export type VietnameseEncoding = "tcvn3" | "vni" | "vps";
/** These, and the fonts of Jrai and Bahnar. */
export type LegacyEncoding = VietnameseEncoding | "tay-nguyen";

/** As editors call them. */
export const ENCODING_NAMES: Readonly<Record<LegacyEncoding, string>> = {
	tcvn3: "TCVN3 (ABC)",
	vni: "VNI",
	vps: "VPS",
	"tay-nguyen": "phông Tây Nguyên",
};

function pairUp(from: string, to: string): [string, string][] {
	const letters = [...to];
	return [...from].map((sign, index) => [sign, letters[index] ?? sign]);
}

// The soft hyphen is the letter ư: it must be read before any cleaning.
const TCVN3 = new Map([
	...pairUp(
		"¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
		"ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
	),
	["\u03bc", "à"],
]);

// Some capitals sit on control bytes, which no document carries.
const VPS = new Map(
	pairUp(
		"\u0081\u008d\u008f\u0090\u009d¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞàáâãäåæèéêëìíïðñòóôõ÷øùúûýþÿŒœŠšŸŽžƒˆ˜–—‚“”„†‡•…‰‹›€™",
		"ẢẮẲẾỚắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺàáâãảạăèéêẽìíĩẴĐòóôõƠụùúủỶẼỳệỵềýỞẰỜẤĂỔỐỒÃỀỂẦọỗỄẨếểỷÀỖ",
	),
);

/** VNI writes a vowel and a sign behind it: for each vowel the signs, and what they make of it. */
const VNI_PAIRS: Readonly<Record<string, readonly [signs: string, letters: string]>> = {
	a: ["øùûõïêèéúüëâàáåãä", "àáảãạăằắẳẵặâầấẩẫậ"],
	e: ["øùûõïâàáåãä", "èéẻẽẹêềếểễệ"],
	o: ["øùûõïâàáåãä", "òóỏõọôồốổỗộ"],
	ô: ["øùûõï", "ờớởỡợ"],
	u: ["øùûõï", "ùúủũụ"],
	ö: ["øùûõï", "ừứửữự"],
	y: ["øùûõ", "ỳýỷỹ"],
};
const VNI_SINGLE = new Map(pairUp("ñìíæóòôöîÑÌÍÆÓÒÔÖÎ", "đìíỉĩịơưỵĐÌÍỈĨỊƠƯỴ"));

const VNI = new Map(
	Object.entries(VNI_PAIRS).flatMap(([vowel, [signs, letters]]) =>
		pairUp(signs, letters).flatMap(([sign, letter]): [string, string][] => [
			[vowel + sign, letter],
			// A sign of the other case occurs.
			[vowel + sign.toUpperCase(), letter],
			[vowel.toUpperCase() + sign, letter.toUpperCase()],
			[vowel.toUpperCase() + sign.toUpperCase(), letter.toUpperCase()],
		]),
	),
);

function decodeVni(text: string): string {
	let decoded = "";
	for (let at = 0; at < text.length; at += 1) {
		const pair = VNI.get(text.slice(at, at + 2));
		decoded += pair ?? VNI_SINGLE.get(text.charAt(at)) ?? text.charAt(at);
		if (pair !== undefined) at += 1;
	}
	return decoded;
}

/** TCVN3 has no capitals with marks: a line whose plain letters are all capitals was meant in capitals. */
export function isMeantInCapitals(line: string): boolean {
	// "117/TT-BTC" is in capitals anywhere.
	const plain = line.replace(/\S*[\d/-]\S*/g, "").replace(/[^A-Za-z]/g, "");
	return plain.length >= 3 && plain === plain.toUpperCase();
}

function decodeTcvn3(text: string): string {
	return (
		text
			// A PDF's text gives these two for ư and ã; between digits a minus is a minus.
			.replace(/(?<=\p{L})\u2212|\u2212(?=\p{L})/gu, "\u00ad")
			.replace(/(?<=\p{L})\u2219|\u2219(?=\p{L})/gu, "·")
			.replace(/\P{ASCII}/gu, (sign) => TCVN3.get(sign) ?? sign)
	);
}

/** A part of a line that was typed in an old encoding, in NFC. Signs that the encoding does not know stay. */
export function decodeLetters(text: string, encoding: LegacyEncoding): string {
	switch (encoding) {
		case "tcvn3":
			return decodeTcvn3(text).normalize("NFC");
		case "vni":
			return decodeVni(text).normalize("NFC");
		case "vps":
			return text.replace(/\P{ASCII}/gu, (sign) => VPS.get(sign) ?? sign).normalize("NFC");
		case "tay-nguyen":
			return decodeHighland(text);
	}
}

/** A line that was typed in an old encoding as Unicode in NFC, in capitals where it was meant so. */
export function decodeLegacy(line: string, encoding: LegacyEncoding): string {
	const decoded = decodeLetters(line, encoding);
	return encoding === "tcvn3" && isMeantInCapitals(line) ? decoded.toLocaleUpperCase("vi") : decoded;
}
