import type { Query } from "./span.ts";

export const SUBJECT_KINDS = ["bai", "chuyen-muc", "tac-gia"] as const;
type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** The one thing whose days are looked at. */
export interface Subject {
	kind: SubjectKind;
	id: number;
}

export const STATISTICS_PATH = "/admin/thong-ke";

/** Reads `bai`, `chuyen-muc` or `tac-gia` of an address; null for the whole portal. */
export function parseSubject(query: Query): Subject | null {
	for (const kind of SUBJECT_KINDS) {
		const value = query[kind];
		if (typeof value === "string" && /^[1-9]\d{0,8}$/.test(value)) return { kind, id: Number(value) };
	}
	return null;
}

/** The part of the address that asks for a span: a preset, or two days. */
export function toSpanFields({
	preset,
	from,
	to,
}: {
	preset: string | null;
	from: string;
	to: string;
}): Record<string, string> {
	return preset === null ? { tu: from, den: to } : { ky: preset };
}

/** The screen with these figures. */
export function toStatisticsPath(fields: Readonly<Record<string, string>>, subject: Subject | null = null): string {
	const query = new URLSearchParams(fields);
	if (subject) query.set(subject.kind, String(subject.id));
	return query.size === 0 ? STATISTICS_PATH : `${STATISTICS_PATH}?${query}`;
}
