import type { LetterPlace } from "../../db/queries/letter-queue.ts";
import { type LetterKind, type LetterState, OPEN_STATES } from "../../db/queries/letters.ts";
import { STATE_WORDS } from "./letter.ts";

export const LETTERS_PATH = "/admin/thu";
export const LETTERS_PAGE = 50;

/** Names of the filter's fields in the address. */
export const LETTER_FIELDS = { list: "muc", kind: "loai", mine: "nguoi", words: "q" } as const;
const AFTER = "sau";
export const MINE = "toi";

interface LetterList {
	/** In the address; the first has none. */
	name: string;
	label: string;
	states: readonly LetterState[] | null;
	isUnsent?: true;
}

export const LETTER_LISTS: readonly LetterList[] = [
	{ name: "", label: "Chờ xử lý", states: OPEN_STATES },
	{ name: "moi", label: STATE_WORDS.new, states: ["new"] },
	{ name: "dang-xu-ly", label: STATE_WORDS.in_hand, states: ["in_hand"] },
	{ name: "da-tra-loi", label: STATE_WORDS.answered, states: ["answered"] },
	{ name: "chua-gui-duoc", label: "Trả lời chưa gửi được", states: null, isUnsent: true },
	{ name: "da-xong", label: STATE_WORDS.closed, states: ["closed"] },
	{ name: "thu-rac", label: STATE_WORDS.spam, states: ["spam"] },
	{ name: "tat-ca", label: "Tất cả", states: null },
];

export const LETTER_KIND_NAMES: Record<LetterKind, string> = { contact: "lien-he", "error-report": "bao-loi" };

/** Which letters somebody looks at. */
export interface LetterFilter {
	/** Of `LETTER_LISTS`. */
	list: string;
	kind: LetterKind | null;
	/** Only what the person sees to. */
	isMine: boolean;
	/** As they were typed. */
	words: string;
	after: LetterPlace | null;
}

const PLACE = /^(\d{1,15})-(\d{1,10})$/;
const MOST_TYPED = 100;

type Query = Record<string, string | string[] | undefined>;

/** Reads the filter from an address; what cannot be read is left out. */
export function parseLetterFilter(query: Query): LetterFilter {
	const get = (name: string) => [query[name] ?? ""].flat()[0] ?? "";
	const kinds = Object.entries(LETTER_KIND_NAMES) as [LetterKind, string][];
	const [, createdAt, id] = PLACE.exec(get(AFTER)) ?? [];
	return {
		list: LETTER_LISTS.find(({ name }) => name === get(LETTER_FIELDS.list))?.name ?? "",
		kind: kinds.find(([, name]) => name === get(LETTER_FIELDS.kind))?.[0] ?? null,
		isMine: get(LETTER_FIELDS.mine) === MINE,
		words: get(LETTER_FIELDS.words).trim().slice(0, MOST_TYPED),
		after: createdAt && id ? { createdAt: new Date(Number(createdAt)), id: Number(id) } : null,
	};
}

/** The address of a list. */
export function toLettersPath({ list, kind, isMine, words, after }: Partial<LetterFilter>): string {
	const query = new URLSearchParams();
	if (list) query.set(LETTER_FIELDS.list, list);
	if (kind) query.set(LETTER_FIELDS.kind, LETTER_KIND_NAMES[kind]);
	if (isMine) query.set(LETTER_FIELDS.mine, MINE);
	if (words) query.set(LETTER_FIELDS.words, words);
	if (after) query.set(AFTER, `${after.createdAt.getTime()}-${after.id}`);
	return query.size > 0 ? `${LETTERS_PATH}?${query}` : LETTERS_PATH;
}

export const toLetterPath = (id: number) => `${LETTERS_PATH}/${id}`;

/** The states of a list, and whether it wants answers that are not sent. */
export function toListQuery(name: string): { states: readonly LetterState[] | null; isUnsent: boolean } {
	const list = LETTER_LISTS.find((candidate) => candidate.name === name);
	return { states: list?.states ?? null, isUnsent: list?.isUnsent ?? false };
}
