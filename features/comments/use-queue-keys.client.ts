"use client";

import { type RefObject, useEffect } from "react";

const ROW = "li[data-comment]";
const OPEN = 'li[data-comment][data-open="true"]';
const BUTTONS: Record<string, string> = { a: "approve", h: "undo", x: "choose" };
const PANELS: Record<string, string> = { r: "reject", s: "edit" };

const find = (row: Element, key: string) => row.querySelector<HTMLElement>(`[data-key="${key}"]`);

function focusRow(row: Element | null | undefined): void {
	if (!(row instanceof HTMLElement)) return;
	row.focus({ preventScroll: true });
	row.scrollIntoView({ block: "nearest" });
}

/** After a decision: the next row that is still open, or the way to the next page. */
export function focusNextRow(id: string): void {
	const rows = [...document.querySelectorAll<HTMLElement>(ROW)];
	const at = rows.findIndex((row) => row.dataset.comment === id);
	const next = rows.slice(at + 1).find((row) => row.matches(OPEN));
	const more = document.querySelector<HTMLElement>("[data-next-page]");
	if (next) focusRow(next);
	else if (more) more.focus();
	else focusRow(rows[at]);
}

function move(row: Element, step: 1 | -1): void {
	focusRow(step === 1 ? row.nextElementSibling : row.previousElementSibling);
}

function openPanel(row: Element, key: string): boolean {
	const panel = find(row, key);
	if (!(panel instanceof HTMLDetailsElement)) return false;
	panel.open = true;
	panel.querySelector<HTMLElement>("textarea, button")?.focus();
	return true;
}

function closePanels(row: Element): boolean {
	for (const panel of row.querySelectorAll("details[data-key]")) (panel as HTMLDetailsElement).open = false;
	focusRow(row);
	return true;
}

/** Digits choose among the reasons while these are open. */
function chooseReason(row: Element, digit: string): boolean {
	const panel = find(row, "reject");
	if (!(panel instanceof HTMLDetailsElement && panel.open)) return false;
	panel.querySelector<HTMLElement>(`[data-digit="${digit}"]`)?.click();
	return true;
}

function showKeys(): boolean {
	const help = document.querySelector<HTMLDetailsElement>("details[data-keys]");
	if (help) help.open = !help.open;
	return true;
}

/** @returns whether the key meant something. */
function actOn(row: Element, key: string): boolean {
	if (key === "j" || key === "ArrowDown" || key === "k" || key === "ArrowUp") {
		move(row, key === "j" || key === "ArrowDown" ? 1 : -1);
		return true;
	}
	if (key === "?") return showKeys();
	if (/^[1-6]$/.test(key)) return chooseReason(row, key);
	if (PANELS[key]) return openPanel(row, PANELS[key]);
	const button = BUTTONS[key] && find(row, BUTTONS[key]);
	if (!button) return false;
	button.click();
	return true;
}

const isTyping = (target: Element) => target.matches("textarea, input:not([type=checkbox]), select");

function listen(event: KeyboardEvent): void {
	const target = event.target as Element;
	const row = target.closest(ROW);
	if (!row || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const isMeant = event.key === "Escape" ? closePanels(row) : !isTyping(target) && actOn(row, event.key);
	if (isMeant) event.preventDefault();
}

/** The keys of the queue, only while the focus is in its list, so that they are in nobody's way elsewhere. */
export function useQueueKeys(list: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = list.current;
		element?.addEventListener("keydown", listen);
		if (document.activeElement === document.body) focusRow(element?.querySelector(OPEN));
		return () => element?.removeEventListener("keydown", listen);
	}, [list]);
}
