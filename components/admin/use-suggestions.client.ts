"use client";

import { useEffect, useState } from "react";

/** So long a pause between two letters is waited for before anybody is asked. */
const PAUSE_MS = 150;

/** What is offered for what was typed: nothing for nothing, and nothing while the server cannot be asked. */
export function useSuggestions<T>(query: string, find: (query: string, signal: AbortSignal) => Promise<T[]>): T[] {
	const [found, setFound] = useState<{ query: string; items: T[] }>({ query: "", items: [] });
	useEffect(() => {
		if (query === "") return;
		const asked = new AbortController();
		const timer = window.setTimeout(() => {
			find(query, asked.signal).then(
				(items) => setFound({ query, items }),
				() => undefined,
			);
		}, PAUSE_MS);
		return () => {
			window.clearTimeout(timer);
			asked.abort();
		};
	}, [query, find]);
	return query === "" ? [] : found.items;
}
