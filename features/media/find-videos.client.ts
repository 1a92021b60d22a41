"use client";

import type { SheetVideo } from "./sheet-media.ts";

/** Films by words of their title, by address at YouTube, or "#12" by number; none where the answer does not come. */
export async function findVideos(words: string, signal: AbortSignal): Promise<SheetVideo[]> {
	const answer = await fetch(`/admin/tai-len/video?${new URLSearchParams({ tim: words })}`, { signal });
	return answer.ok ? ((await answer.json()) as SheetVideo[]) : [];
}
