import { doReadNumber, ReadingConfig } from "read-vietnamese-number";

const WORDS = new ReadingConfig();
WORDS.units = [[], ["nghìn"], ["triệu"], ["tỷ"]];
WORDS.unit = ["đồng"];

/**
 * A sum as accounts write it, zeros between the parts said as well: 1 015 000 is "Một triệu không trăm mười lăm nghìn
 * đồng".
 * @param amount whole đồng, negative ones too. @throws RangeError for parts of a đồng and beyond safe integers.
 */
export function toMoneyWords(amount: number): string {
	if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole sum: ${amount}`);
	const words = doReadNumber(BigInt(amount), WORDS);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
