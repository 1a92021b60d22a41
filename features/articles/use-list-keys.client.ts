"use client";

import { type RefObject, useEffect } from "react";

const ROW = "tr[data-row]";

function focusRow(row: Element | null | undefined): void {
	if (!(row instanceof HTMLElement)) return;
	row.focus({ preventScroll: true });
	row.scrollIntoView({ block: "nearest" });
}

const KEYS: Readonly<Record<string, (row: Element) => void>> = {
	j: (row) => focusRow(row.nextElementSibling),
	k: (row) => focusRow(row.previousElementSibling),
	x: (row) => row.querySelector<HTMLElement>("input[type=checkbox]")?.click(),
	o: (row) => row.querySelector<HTMLElement>("a")?.click(),
};

function listen(event: KeyboardEvent): void {
	const row = (event.target as Element).closest(ROW);
	if (!row || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
	if (!act) return;
	event.preventDefault();
	act(row);
}

/** The keys of a list of rows, only while the focus is in it, so that they are in nobody's way elsewhere. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = list.current;
		element?.addEventListener("keydown", listen);
		// Nobody is anywhere yet: the keys work at once.
		if (document.activeElement === document.body)
			element?.querySelector<HTMLElement>(ROW)?.focus({ preventScroll: true });
		return () => element?.removeEventListener("keydown", listen);
	}, [list]);
}
