import { type AccountState, STATE_WORDS } from "./account-state.ts";
import type { AccountFilter } from "./queries.ts";
import { ROLES } from "./roles.ts";

type Query = Record<string, string | string[] | undefined>;

const MOST_LETTERS = 100;
const toWord = (value: Query[string]) => (typeof value === "string" ? value : "");
const isState = (word: string): word is AccountState => Object.hasOwn(STATE_WORDS, word);

/** What the address of the list asks for; words it does not know are left out. */
export function parseAccountFilter(query: Query): AccountFilter {
	const state = toWord(query["trang-thai"]);
	return {
		text: toWord(query.tim).trim().slice(0, MOST_LETTERS),
		role: ROLES.find((role) => role === query["vai-tro"]) ?? null,
		state: isState(state) ? state : null,
	};
}

/** The account's number in its address; null for anything else. */
export function parseAccountId(text: string): number | null {
	return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
