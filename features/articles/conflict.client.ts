"use client";

import { type RefObject, useEffect, useState } from "react";
import { type FormAction, type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { fromEditorDocument, toEditorDocument } from "./editor-document.ts";
import { toKey } from "./merge-words.ts";
import { type SheetWords, toWords } from "./unsaved-words.client.ts";

/** Words that were refused because somebody had saved others, with those and what both began with. */
export interface Conflict {
	mine: SheetWords;
	theirs: SheetWords;
	base: SheetWords;
	/** The version that theirs are. */
	version: number;
	/** Who saved them. */
	savedBy: string;
	/** "Lê Bình lưu lúc 23/11/2026 08:30" */
	by: string;
}

/** As the sheet would hold them, so that only what somebody wrote is a difference. */
const toSheetWords = (words: SheetWords): SheetWords => ({
	...words,
	body: fromEditorDocument(toEditorDocument(words.body)),
});

async function load(read: FormAction, form: HTMLFormElement): Promise<Conflict | null> {
	const which = new FormData();
	const sent = new FormData(form);
	for (const name of ["articleId", "baseVersion"]) which.set(name, String(sent.get(name) ?? ""));
	const { isDone, shown } = await read(NOTHING_SENT, which);
	if (!isDone) return null;
	const parse = (name: string) => toSheetWords(JSON.parse(shown[name] ?? "null") as SheetWords);
	const both = { theirs: parse("theirs"), base: parse("base") };
	const by = { by: shown.by ?? "", savedBy: shown.savedBy ?? "" };
	return { mine: toWords(form), ...both, ...by, version: Number(shown.version) };
}

/** @returns what stands against the words of the form, once its save was refused for it. */
export function useConflict(form: RefObject<HTMLFormElement | null>, state: FormState, read: FormAction | null) {
	const [conflict, setConflict] = useState<Conflict | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: looked for once for each answer of the server
	useEffect(() => {
		if (!state.errors.baseVersion || !form.current || !read) return;
		void load(read, form.current).then(setConflict, () => setConflict(null));
	}, [state]);
	return [conflict, setConflict] as const;
}

/** Nobody wrote other words: only a step was made. */
export function isOnlyMine({ theirs, base }: Conflict): boolean {
	return toKey(theirs) === toKey(base);
}
