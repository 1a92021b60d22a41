"use client";

import type { FoundPick, PickKind } from "./find-picks.ts";

/** Asks the server what holds the words typed. @throws when it cannot be asked. */
async function ask(kind: PickKind, query: string, signal: AbortSignal): Promise<FoundPick[]> {
	const answer = await fetch(`/admin/goi-y?${new URLSearchParams({ loai: kind, q: query })}`, { signal });
	if (!answer.ok) throw new Error(`suggestions answered ${answer.status}`);
	return (await answer.json()) as FoundPick[];
}

const findNames = (kind: PickKind) => async (query: string, signal: AbortSignal) =>
	(await ask(kind, query, signal)).map(({ name }) => ({ value: name, label: name }));

export const findAuthors = findNames("tac-gia");
export const findTags = findNames("tu-khoa");
export const findSources = findNames("nguon");

/** Articles, as the list beside a text sends them. */
export async function findStories(query: string, signal: AbortSignal) {
	return (await ask("bai", query, signal)).map(({ id = 0, name, isPublished = false }) => ({
		value: JSON.stringify({ id, title: name, isPublished }),
		label: name,
		...(isPublished ? {} : { note: "chưa đăng" }),
	}));
}
