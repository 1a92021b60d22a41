"use client";

import { useEffect, useState } from "react";
import type { Holding } from "./article-lock.ts";

const EVERY_MS = 8000;
/** Whoever has gone away from an open sheet gives the article up, and their session may end as usual. */
const AWAY_AFTER_MS = 15 * 60_000;
const SIGNS_OF_LIFE = ["keydown", "pointerdown"] as const;

const toForm = (articleId: number) => new URLSearchParams({ articleId: String(articleId) });

/** @returns null while it cannot be said: without network, or when the session has ended. */
async function ask(articleId: number): Promise<Holding | null> {
	try {
		const answer = await fetch("/admin/giu-bai", { method: "POST", body: toForm(articleId) });
		return answer.ok ? ((await answer.json()) as Holding) : null;
	} catch {
		return null;
	}
}

/**
 * Holds the article while its sheet is open. Whoever has lost it gets it back by loading the page again: words that were
 * written in the meantime are in it then.
 */
export function useHolding(articleId: number): Holding {
	const [holding, setHolding] = useState<Holding>({ state: "held" });
	useEffect(() => {
		let isOpen = true;
		let activeAt = Date.now();
		let timer = 0;
		const look = async () => {
			const isHere = Date.now() - activeAt < AWAY_AFTER_MS;
			const found = isHere ? await ask(articleId) : null;
			if (!isOpen) return;
			if (found) setHolding(found);
			if (!found || found.state === "held") timer = window.setTimeout(look, EVERY_MS);
		};
		const note = () => {
			activeAt = Date.now();
		};
		const leave = () => {
			navigator.sendBeacon("/admin/roi-bai", toForm(articleId));
		};
		void look();
		for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, note);
		window.addEventListener("pagehide", leave);
		return () => {
			isOpen = false;
			window.clearTimeout(timer);
			for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, note);
			window.removeEventListener("pagehide", leave);
			leave();
		};
	}, [articleId]);
	return holding;
}
