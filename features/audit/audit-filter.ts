import type { AuditCursor, AuditFilter } from "../../db/queries/audit.ts";
import { parseDay, toNextMidnight } from "../../lib/dates.ts";
import { AUDIT_KINDS, type AuditKind, listActions } from "./action-words.ts";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the log's address asks for, as its fields show it; empty where nothing is asked. */
export interface AuditWords {
	/** Number of an account, or NO_ACCOUNT. */
	person: string;
	kind: AuditKind | "";
	/** "2026-11-23" */
	from: string;
	to: string;
	/** "article:12" */
	subject: string;
}

/** Stands in the address for what no account did. */
export const NO_ACCOUNT = "ngoai-tai-khoan";

const NAMES = { person: "nguoi", kind: "viec", from: "tu-ngay", to: "den-ngay", subject: "doi-tuong" } as const;
const BELOW = "truoc";
const SUBJECT = /^[a-z]+(:[\w.-]{1,80})?$/;
const CURSOR = /^(\d{1,15})-(\d{1,9})$/;

const toWord = (value: Query[string]) => (typeof value === "string" ? value.trim() : "");
const isKind = (word: string): word is AuditKind => Object.hasOwn(AUDIT_KINDS, word);

function toDay(text: string): Date | null {
	try {
		return parseDay(text);
	} catch {
		return null;
	}
}

const keepDay = (text: string) => (toDay(text) ? text : "");

/** Reads the address; words it does not know are left out. */
export function parseAuditWords(query: Query): AuditWords {
	const [person, kind, subject] = [NAMES.person, NAMES.kind, NAMES.subject].map((name) => toWord(query[name]));
	return {
		person: person === NO_ACCOUNT || /^[1-9]\d{0,8}$/.test(person ?? "") ? (person ?? "") : "",
		kind: isKind(kind ?? "") ? (kind as AuditKind) : "",
		from: keepDay(toWord(query[NAMES.from])),
		to: keepDay(toWord(query[NAMES.to])),
		subject: SUBJECT.test(subject ?? "") ? (subject ?? "") : "",
	};
}

/** What the database is asked for. Days are days of Vietnam, the last one included. */
export function toAuditFilter({ person, kind, from, to, subject }: AuditWords): AuditFilter {
	const [since, last] = [toDay(from), toDay(to)];
	return {
		...(person === "" ? {} : { userId: person === NO_ACCOUNT ? null : Number(person) }),
		...(kind === "" ? {} : { actions: listActions(kind) }),
		...(subject === "" ? {} : { subject }),
		...(since && { since }),
		...(last && { until: toNextMidnight(last) }),
	};
}

/** The fields that are filled in, by the names they have in the address. */
export function listAuditFields(words: AuditWords): [name: string, value: string][] {
	const fields = Object.entries(NAMES).map(([key, name]): [string, string] => [name, words[key as keyof AuditWords]]);
	return fields.filter(([, value]) => value !== "");
}

export const AUDIT_PATH = "/admin/nhat-ky";

/** Address of the log with this filter, from a place in it on. */
export function toAuditPath(words: AuditWords, below: AuditCursor | null = null): string {
	const query = new URLSearchParams(listAuditFields(words));
	if (below) query.set(BELOW, `${below.at.getTime()}-${below.id}`);
	return query.size === 0 ? AUDIT_PATH : `${AUDIT_PATH}?${query}`;
}

/** Where in the log the address begins; null for its newest row. */
export function parseAuditCursor(query: Query): AuditCursor | null {
	const [, at, id] = CURSOR.exec(toWord(query[BELOW])) ?? [];
	return at === undefined ? null : { at: new Date(Number(at)), id: Number(id) };
}

/** The name of each field in the address. */
export const AUDIT_FIELDS = NAMES;
