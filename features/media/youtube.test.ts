import { expect, test } from "vitest";
import { parseRichText, RichTextError } from "../../lib/rich-text-schema.ts";
import { parseYoutubeId } from "./youtube.ts";

const ID = "aB3_-xYz019";

test("I06: YouTube is the one house whose player may stand in a text, by any form of its addresses", () => {
	for (const address of [
		...[
			`https://www.youtube.com/watch?v=${ID}&t=30s`,
			`https://youtu.be/${ID}?si=x`,
			`http://m.youtube.com/watch?v=${ID}`,
		],
		...[`https://www.youtube.com/shorts/${ID}`, `https://www.youtube.com/live/${ID}`],
		...[`https://www.youtube-nocookie.com/embed/${ID}`, ` https://youtube.com/embed/${ID} `],
	]) {
		expect(parseYoutubeId(address), address).toBe(ID);
	}
	for (const address of [
		...[
			"https://vimeo.com/76979871",
			"https://player.vimeo.com/video/76979871",
			"https://www.dailymotion.com/video/x8abcde",
		],
		...[
			"https://www.facebook.com/watch/?v=1234567890",
			"https://www.tiktok.com/@a/video/1",
			"https://x.com/a/status/1",
		],
		...[`https://youtube.com.example/watch?v=${ID}`, `https://example.com/https://youtu.be/${ID}`],
		...[
			`https://www.youtube.com/oembed?url=https://vimeo.com/1`,
			`ftp://youtu.be/${ID}`,
			`https://youtube.com@example.com/embed/${ID}`,
		],
		...[`https://noembed.example/embed?url=https://youtu.be/${ID}`, "https://www.youtube.com/", ""],
	]) {
		expect(parseYoutubeId(address), address).toBeNull();
	}
});

test("I06: a text holds no player but by the number of a video of the portal; an address is a link and nothing more", () => {
	const docOf = (...content: unknown[]) => ({ type: "doc", content });
	const href = "https://vimeo.com/76979871";
	const link = { type: "text", text: href, marks: [{ type: "link", attrs: { href } }] };
	expect(parseRichText(docOf({ type: "paragraph", content: [link] }))).toEqual(
		docOf({ type: "paragraph", content: [link] }),
	);
	for (const node of [
		...[
			{ type: "embed", attrs: { url: href } },
			{ type: "iframe", attrs: { src: href } },
		],
		...[
			{ type: "video", attrs: { videoId: 1, src: href } },
			{ type: "video", attrs: { src: href } },
		],
	]) {
		expect(() => parseRichText(docOf(node)), JSON.stringify(node)).toThrow(RichTextError);
	}
});
