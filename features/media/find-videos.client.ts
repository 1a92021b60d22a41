"use client";

import type { YoutubeAnswer } from "./add-youtube-form.ts";
import type { FoundYoutube } from "./find-youtube.ts";
import type { SheetVideo } from "./sheet-media.ts";

const ADDRESS = "/admin/tai-len/video";

/** Films by words of their title, by address at YouTube, or "#12" by number; none where the answer does not come. */
export async function findVideos(words: string, signal: AbortSignal): Promise<SheetVideo[]> {
	const answer = await fetch(`${ADDRESS}?${new URLSearchParams({ tim: words })}`, { signal });
	return answer.ok ? ((await answer.json()) as SheetVideo[]) : [];
}

/** What the portal knows of the film at an address of YouTube; null where no answer comes. */
export async function findYoutubeVideo(address: string): Promise<FoundYoutube | null> {
	try {
		const answer = await fetch(`/admin/tai-len/youtube?${new URLSearchParams({ "dia-chi": address })}`);
		return answer.ok ? ((await answer.json()) as FoundYoutube) : null;
	} catch {
		return null;
	}
}

/** Adds a film at YouTube. @returns its number, or what to do instead. */
export async function sendYoutubeVideo(fields: Record<string, string>): Promise<YoutubeAnswer> {
	try {
		const answer = await fetch(ADDRESS, { method: "POST", body: new URLSearchParams(fields) });
		if (answer.ok) return (await answer.json()) as YoutubeAnswer;
		return { message: "Biên tập viên trở lên mới thêm được video. Hãy nhờ biên tập viên." };
	} catch {
		return { message: "Mất kết nối. Hãy thử lại." };
	}
}
