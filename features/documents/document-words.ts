import { listWords } from "../../lib/words.ts";

/** Letters and words of a query that are looked at; nobody types more. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;
/** "05/9/2016", "5-9-2016" */
const DAY = /(?<!\d)(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})(?!\d)/g;

/** Days as one word, so that a number of a day is never taken for the number of a document. */
function joinDays(text: string): string {
	return text.replace(DAY, (_, day: string, month: string, year: string) => {
		return ` ${toDayWord(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)} `;
	});
}

const toDayWord = (day: string) => day.replaceAll("-", "");

/** Folded words; digits and letters apart, without leading zeros: "05NQ" is 5 and nq. */
function toWords(text: string, most = Number.POSITIVE_INFINITY): string[] {
	return listWords(text, most).flatMap(({ folded }) =>
		(folded.match(/\d+|\D+/g) ?? []).map((part) => part.replace(/^0+(?=\d)/, "")),
	);
}

/** What a reader typed as the words to look for: "15 nq tu", "15-NQ/TU", "nq 15", composed or not, marks or not. */
export function toQueryWords(query: string): string[] {
	const text = query.normalize("NFC").slice(0, MOST_LETTERS);
	return [...new Set(toWords(joinDays(text), MOST_WORDS))].filter((word) => word !== "ngay" && word !== "so");
}

const toStored = (words: readonly string[]) => ` ${[...new Set(words)].join(" ")} `;

interface DocumentTexts {
	sign: string;
	typeName: string;
	issuerName: string;
	issuedBy: string;
	fieldName: string;
	abstract: string;
	signer: string;
	term: string;
	issuedOn: string;
}

/** The words a document is found by, each with a space before and behind: of its name, and all of them. */
export function toStoredWords(texts: DocumentTexts): { signWords: string; searchWords: string } {
	const { sign, typeName, issuerName, issuedBy, fieldName, abstract, signer, term, issuedOn } = texts;
	const ofSign = toWords(sign);
	const joined = ofSign.filter((word) => /^\D/.test(word)).join("");
	const name = [...ofSign, joined, ...toWords(`${typeName} ${issuerName} ${issuedBy}`)];
	const others = toWords(joinDays(`${abstract} ${fieldName} ${signer} ${term}`));
	return { signWords: toStored(name), searchWords: toStored([...name, ...others, toDayWord(issuedOn)]) };
}
