import { HAMLETS, type Place } from "./places.ts";

/** Where and when an article plays. */
export interface Scene {
	place: Place;
	/** Another place of the same kind. */
	other: Place;
	hamlet: string;
	year: number;
	/** 1 to 12. */
	month: number;
}

type Random = () => number;
type Part = string | ((scene: Scene, random: Random) => string);

// Family names with an initial, as reports name people who did not ask to be in the paper; nobody is meant.
const MEN = ["Nguyễn Văn", "Trần Văn", "Lê Văn", "Phạm Văn", "Đinh Văn", "Siu", "Ksor", "Kpă", "Rah Lan", "Rơ Châm"];
const WOMEN = ["Nguyễn Thị", "Trần Thị", "Lê Thị", "Võ Thị", "Đinh Thị", "Siu H'", "Ksor H'", "Rơ Mah H'", "Puih H'"];
const INITIALS = ["A", "B", "C", "D", "H", "K", "L", "M", "N", "P", "S", "T", "V", "Y"];

const PART = /\{(\w+)(?::(\d+)-(\d+))?\}|\[([^\]]*)\]/g;

/** One of a list, each as likely as the others. */
export function pick<T>(random: Random, list: readonly T[]): T {
	const found = list[Math.floor(random() * list.length)];
	if (found === undefined) throw new RangeError("nothing to pick from");
	return found;
}

function toName(random: Random, titles: readonly string[], names: readonly string[]): string {
	const name = pick(random, names);
	return `${pick(random, titles)} ${name}${name.endsWith("'") ? "" : " "}${pick(random, INITIALS)}.`;
}

const NAMED: Readonly<Record<string, (scene: Scene, random: Random) => string>> = {
	place: ({ place }) => `${place.unit} ${place.name}`,
	placename: ({ place }) => place.name,
	unit: ({ place }) => place.unit,
	other: ({ other }) => `${other.unit} ${other.name}`,
	committee: ({ place }) => place.committee,
	council: ({ place }) => place.council,
	hamlet: ({ hamlet }) => hamlet,
	month: ({ month }, random) => `tháng ${1 + ((month + 10 - Math.floor(random() * 3)) % 12)}`,
	lastyear: ({ year }) => String(year - 1),
	man: (_, random) => toName(random, ["ông"], MEN),
	lad: (_, random) => toName(random, ["anh"], MEN),
	woman: (_, random) => toName(random, ["bà"], WOMEN),
	person: (_, random) => (random() < 0.5 ? toName(random, ["ông", "anh"], MEN) : toName(random, ["bà", "chị"], WOMEN)),
};

function fillNumber(kind: string, low: number, high: number, random: Random): string {
	const whole = low + Math.floor(random() * (high - low + 1));
	if (kind === "d") return `${whole},${1 + Math.floor(random() * 9)}`;
	return whole < 1000 ? String(whole) : `${Math.floor(whole / 1000)}.${String(whole % 1000).padStart(3, "0")}`;
}

/** The first letter in upper case: "làng Ốp" opens a sentence as "Làng Ốp". */
function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function toPart([, name = "", low, high, choices]: RegExpExecArray): Part {
	if (choices !== undefined) {
		const texts = choices.split("|").map(parse);
		return (scene, random) => join(pick(random, texts), scene, random);
	}
	if (low !== undefined) return (_, random) => fillNumber(name, Number(low), Number(high), random);
	const fill = NAMED[name.toLowerCase()];
	if (!fill) throw new Error(`no place to fill is called {${name}}`);
	return name === name.toLowerCase() ? fill : (scene, random) => capitalise(fill(scene, random));
}

function parse(text: string): Part[] {
	const parts: Part[] = [];
	let end = 0;
	for (const match of text.matchAll(PART)) {
		parts.push(text.slice(end, match.index), toPart(match));
		end = match.index + match[0].length;
	}
	return [...parts, text.slice(end)];
}

function join(parts: readonly Part[], scene: Scene, random: Random): string {
	let text = "";
	for (const part of parts) text += typeof part === "string" ? part : part(scene, random);
	return text;
}

// Hundreds of thousands of articles are composed of some hundred sentences: each is taken apart once.
const parsed = new Map<string, Part[]>();

/**
 * A text with its places filled: `{place}`, `{hamlet}`, `{person}` … from the scene (a capital letter asks for one),
 * `{n:20-90}` a whole number, `{d:2-5}` one with a decimal, `[one|two]` either. The result opens with a capital.
 * @throws Error for a place that nothing fills.
 */
export function fillPlaces(text: string, scene: Scene, random: Random): string {
	const parts = parsed.get(text) ?? parse(text);
	parsed.set(text, parts);
	return capitalise(join(parts, scene, random));
}

/** A village of the place's part of the province. */
export function pickHamlet(place: Place, random: Random): string {
	return pick(random, HAMLETS[place.land]);
}
