"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { AboutWords } from "../../db/queries/autosaves.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { toAboutWords } from "./typed-about.client.ts";

/** After so much silence the server is told; sooner, this machine keeps the words. */
const SERVER_AFTER_MS = 3000;
const MACHINE_AFTER_MS = 300;
const RETRY_AFTER_MS = 10_000;
const FAILED = "Chưa lưu được lên máy chủ. Chữ vẫn còn trên máy này và sẽ được gửi lại.";

export interface SheetWords {
	kicker: string;
	title: string;
	lead: string;
	categoryId: number | null;
	/** Null or left out: the first picture of the text. */
	coverMediaId?: number | null | undefined;
	body: RichText;
	about: AboutWords;
}

/** Words that were written and not saved, wherever they were kept; the second part is missing in old ones. */
export interface UnsavedWords {
	words: Omit<SheetWords, "about"> & { about?: AboutWords };
	/** UTC milliseconds. */
	keptAt: number;
	/** The version of the article they were begun with. */
	baseVersion?: number;
}

const toKey = (articleId: number | null) => `bai-viet-${articleId ?? "moi"}`;

/** What the sheet holds now. */
export function toWords(form: HTMLFormElement): SheetWords {
	const data = new FormData(form);
	const read = (name: string) => String(data.get(name) ?? "");
	const categoryId = Number(read("categoryId"));
	return {
		...{ kicker: read("kicker"), title: read("title"), lead: read("lead") },
		categoryId: categoryId > 0 ? categoryId : null,
		coverMediaId: Number(read("coverMediaId")) || null,
		body: JSON.parse(read("body")) as RichText,
		about: toAboutWords(data),
	};
}

const toBaseVersion = (form: HTMLFormElement) => Number(new FormData(form).get("baseVersion"));

/** What this machine kept of the sheet; null when there is nothing, or it cannot be read any more. */
export function readKeptHere(articleId: number | null): UnsavedWords | null {
	try {
		const text = window.localStorage.getItem(toKey(articleId));
		return text === null ? null : (JSON.parse(text) as UnsavedWords);
	} catch {
		// A browser that keeps nothing, or keeps something else under this name.
		return null;
	}
}

export function forgetHere(articleId: number | null): void {
	window.localStorage.removeItem(toKey(articleId));
}

interface KeepingOptions {
	articleId: number | null;
	/** Null before the article has a place on the server. */
	send: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
}

/**
 * Keeps what is typed: on this machine at once, on the server three seconds after the last key.
 * @returns what to say beside the button, and the calls for a change and for a save.
 */
export function useKeeping({ articleId, send }: KeepingOptions) {
	const [said, say] = useState("");
	const timers = useRef<{ machine?: number; server?: number }>({});
	const stop = useCallback(() => {
		window.clearTimeout(timers.current.machine);
		window.clearTimeout(timers.current.server);
	}, []);
	useEffect(() => stop, [stop]);

	const sendSoon = useCallback(
		(form: HTMLFormElement, delayMs: number) => {
			if (!send) return;
			window.clearTimeout(timers.current.server);
			timers.current.server = window.setTimeout(async () => {
				const state = await send(NOTHING_SENT, new FormData(form)).catch(() => null);
				if (state?.isDone) return say(state.shown.keptAt ?? "");
				say(FAILED);
				sendSoon(form, RETRY_AFTER_MS);
			}, delayMs);
		},
		[send],
	);

	const noteChange = useCallback(
		(form: HTMLFormElement) => {
			say("Có chữ chưa lưu.");
			window.clearTimeout(timers.current.machine);
			timers.current.machine = window.setTimeout(() => {
				const kept: UnsavedWords = { words: toWords(form), keptAt: Date.now(), baseVersion: toBaseVersion(form) };
				window.localStorage.setItem(toKey(articleId), JSON.stringify(kept));
			}, MACHINE_AFTER_MS);
			sendSoon(form, SERVER_AFTER_MS);
		},
		[articleId, sendSoon],
	);

	const noteSaved = useCallback(
		(words: string) => {
			stop();
			forgetHere(articleId);
			say(words);
		},
		[articleId, stop],
	);
	return { said, noteChange, noteSaved, stop };
}
