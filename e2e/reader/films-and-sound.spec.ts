import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { strikeDemoGongs } from "../../db/seed/demo/films/demo-sound.ts";
import { renderDemoPhoto } from "../../db/seed/demo/photos/demo-photos.ts";
import { toArticleId } from "../support/pages.ts";
import type { Portal } from "../support/portal.ts";
import { expect, test } from "../support/test.ts";

/** Every address the page asks for from now on. */
function collectRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	return asked;
}

const listPlayed = (asked: readonly string[]) => asked.filter((url) => /\.(?:webm|mp4|wav|mp3|m4a|vtt)$/.test(url));

async function addYoutubeVideo(portal: Portal): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "e2e-poster-"));
	const poster = join(folder, "bia.jpg");
	writeFileSync(poster, await renderDemoPhoto("nha-rong"));
	const words = ["--title", "Hội xuân ở làng trên", "--poster", poster, "--duration", "3:07"];
	const { code, output } = await portal.runCommand("video", "youtube", "https://youtu.be/aB3_-xYz019", ...words);
	rmSync(folder, { recursive: true });
	expect([code, output]).toEqual([0, expect.stringMatching(/Đã đăng video số \d+/)]);
	return `/video/hoi-xuan-o-lang-tren-${output.match(/số (\d+)/)?.[1]}`;
}

test("R15: a film of our own is asked for nothing before the reader plays it, and then plays with its captions", async ({
	page,
	templates,
	portal,
}) => {
	const asked = collectRequests(page);
	await page.goto(templates.video);
	await page.waitForLoadState("networkidle");
	expect(listPlayed(asked)).toEqual([]);
	expect(asked.filter((url) => !url.startsWith(portal.origin))).toEqual([]);
	const film = page.locator("video");
	await expect(film).toHaveAttribute("poster", /^\/tep\/[0-9a-f]{32}\.jpg$/);
	await expect(page.getByRole("link", { name: /Tải video về \(WEBM, [\d,]+ [KM]B\)/ })).toBeVisible();
	await expect(page.getByRole("main")).toContainText("0:08");
	const played = await film.evaluate(async (element: HTMLVideoElement) => {
		const [captions] = element.textTracks;
		if (captions) captions.mode = "showing";
		element.muted = true;
		const moved = new Promise((resolve) => {
			element.addEventListener("timeupdate", () => element.currentTime > 0.6 && resolve(true));
		});
		await element.play();
		await moved;
		const words = [...(captions?.cues ?? [])].map((cue) => (cue as VTTCue).text);
		return { width: element.videoWidth, kind: captions?.kind, language: captions?.language, words };
	});
	expect(played).toEqual({
		width: 480,
		kind: "captions",
		language: "vi",
		words: ["Biển Hồ, năm giờ rưỡi sáng.", "Sương tan dần khỏi hàng thông."],
	});
	const data = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(data.join("")).toMatch(/"@type":"VideoObject".*"duration":"PT8S".*"contentUrl":"http[^"]+\.webm"/);
});

test("R15: part of a film is sent for a part that is asked for", async ({ page, request, templates }) => {
	await page.goto(templates.video);
	const source = String(await page.locator("video source").getAttribute("src"));
	const part = await request.get(source, { headers: { range: "bytes=4-9" } });
	const whole = await (await request.get(source)).body();
	expect(part.status()).toBe(206);
	expect(part.headers()).toMatchObject({
		"content-type": "video/webm",
		"content-range": `bytes 4-9/${whole.length}`,
		"accept-ranges": "bytes",
	});
	expect(await part.body()).toEqual(whole.subarray(4, 10));
});

test("R15: a film at YouTube asks nobody else for anything before the click, and plays without cookies after it", async ({
	page,
	portal,
}) => {
	const address = await addYoutubeVideo(portal);
	await page.route(/youtube|ytimg|google/, (route) => route.fulfill({ contentType: "text/html", body: "<p>phim</p>" }));
	const asked = collectRequests(page);
	await page.goto(portal.origin + address);
	await page.waitForLoadState("networkidle");
	expect(asked.filter((url) => !url.startsWith(portal.origin))).toEqual([]);
	await expect(page.getByRole("main")).toContainText("3:07");
	await expect(page.locator("iframe")).toHaveCount(0);
	await page.getByRole("link", { name: /Xem video/ }).click();
	await expect(page.frameLocator("iframe").getByText("phim")).toBeVisible();
	const foreign = asked.filter((url) => !url.startsWith(portal.origin)).map((url) => new URL(url));
	expect(foreign.map(({ origin, pathname }) => origin + pathname)).toEqual([
		"https://www.youtube-nocookie.com/embed/aB3_-xYz019",
	]);
	await expect(page.locator("iframe")).toHaveAttribute("title", "Hội xuân ở làng trên");
});

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });

	test("R15: a film at YouTube is a plain link, and one of our own has the browser's own controls", async ({
		page,
		portal,
		templates,
	}) => {
		await page.goto(portal.origin + (await addYoutubeVideo(portal)));
		const link = page.getByRole("link", { name: /Xem video/ });
		await expect(link).toHaveAttribute("href", "https://www.youtube.com/watch?v=aB3_-xYz019");
		await page.goto(templates.video);
		await expect(page.locator("video")).toHaveAttribute("controls", "");
	});
});

test("R47: an article is heard in the voice it names, not before the reader wants it, and not by itself", async ({
	page,
	templates,
}) => {
	const asked = collectRequests(page);
	await page.goto(templates["played article"]);
	await page.waitForLoadState("networkidle");
	expect(listPlayed(asked)).toEqual([]);
	const part = page.getByRole("region", { name: "Nghe bài viết" });
	await expect(part).toContainText("Nghe bài viết");
	await expect(part).toContainText("Tiếng chiêng minh họa · tiếng Việt · 0:11");
	const sound = part.locator("audio");
	await expect(sound).not.toHaveAttribute("autoplay");
	const length = await sound.evaluate(async (element: HTMLAudioElement) => {
		element.muted = true;
		await element.play();
		element.pause();
		return element.duration;
	});
	expect(length).toBeCloseTo(11, 1);
});

test("R47: a recording is attached and taken away from the terminal, and readers have it at the next request", async ({
	ownPortal,
	request,
}) => {
	const { origin, dataDir, runCommand } = ownPortal;
	const list = await (await request.get(`${origin}/chuyen-muc/kinh-te`)).text();
	const path = String(list.match(/\/tin\/[a-z0-9-]+-\d+/)?.[0]);
	const id = String(toArticleId(path));
	const read = async () => (await request.get(origin + path)).text();
	expect(await read()).not.toContain("<audio");
	const recording = join(dataDir, "doc.wav");
	writeFileSync(recording, "RIFF, nhưng không phải âm thanh");
	expect(await runCommand("article", "audio", id, recording, "--voice", "Giọng nữ")).toMatchObject({
		code: 1,
		output: expect.stringContaining("không phải là âm thanh MP3, M4A hoặc WAV"),
	});
	writeFileSync(recording, strikeDemoGongs());
	const added = await runCommand("article", "audio", id, recording, "--voice", "Giọng nữ", "--language", "jra");
	expect(added).toMatchObject({ code: 0 });
	await expect.poll(read, { intervals: [20], timeout: 2000 }).toContain("Giọng nữ · tiếng Jrai · 0:11");
	const lite = await (await request.get(`${origin}${path}.lite`)).text();
	expect(lite).toContain("Nghe bài viết: Giọng nữ · tiếng Jrai · 0:11");
	const audioId = String(added.output.match(/bản đọc số (\d+)/)?.[1]);
	expect(await runCommand("article", "audio-remove", audioId)).toMatchObject({ code: 0 });
	await expect.poll(read, { intervals: [20], timeout: 2000 }).not.toContain("<audio");
});

test("R15: a film in a text is played there, its title leads to its page, and the light page has it as a link", async ({
	page,
	templates,
}) => {
	await page.goto(templates["played article"]);
	const figure = page.getByRole("figure").filter({ has: page.locator("video") });
	await expect(figure.getByRole("link", { name: "Video: Một vòng Biển Hồ lúc mặt trời lên" })).toHaveAttribute(
		"href",
		templates.video,
	);
	await page.goto(`${templates["played article"]}.lite`);
	await expect(page.getByRole("link", { name: /^Video: Một vòng Biển Hồ/ })).toHaveAttribute("href", /\.webm$/);
	await expect(page.locator("video, audio")).toHaveCount(0);
});
