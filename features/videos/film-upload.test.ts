import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReadableStream } from "node:stream/web";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../db/test-database.ts";
import { NotAllowedError } from "../accounts/policy.ts";
import { makePerson, type Person } from "../articles/test-newsroom.ts";
import { dropForgottenFilms } from "../media/film-parts.ts";
import { getVideo } from "../media/queries.ts";
import { receiveFilm } from "../media/receive-film.ts";
import { addRow } from "../media/test-library.ts";
import { makeMovie } from "../media/test-media.ts";
import { countUpload } from "../media/upload-rate.ts";
import { keepVideo } from "./keep-video.ts";

const MEGABYTE = 1024 * 1024;
const DAY_MS = 86_400_000;
const PAGE = Buffer.from("<!doctype html><script>alert(1)</script>");

let opened: TestDatabase;
let reporter: Person;
let secretary: Person;
beforeAll(async () => {
	opened = await openTestDatabase();
	reporter = await makePerson("Phong Vien", "phong_vien");
	secretary = await makePerson("Thu Ky", "thu_ky_toa_soan");
});
afterAll(() => opened.close());

const toFolder = () => join(opened.dataDir, "media", ".phim");
const listParts = () => readdirSync(toFolder());
const toMetadata = (name: string) => `filename ${Buffer.from(name).toString("base64")}`;

/** As the browser asks; `path` goes on from where films are sent. */
function ask(
	person: Person,
	method: string,
	path: string,
	{ headers = {}, body = null }: { headers?: Record<string, string>; body?: BodyInit | null } = {},
): Promise<Response> {
	const init = { method, headers: { "tus-resumable": "1.0.0", ...headers }, body, duplex: "half" };
	return receiveFilm(new Request(`http://ban-bien-tap.example${path}`, init), person, opened.dataDir);
}

async function begin(person: Person, length: number, name = "Lễ hội.mp4"): Promise<string> {
	const headers = { "upload-length": String(length), "upload-metadata": toMetadata(name) };
	const answer = await ask(person, "POST", "/admin/tai-len/phim", { headers });
	expect(answer.status).toBe(201);
	return answer.headers.get("location") ?? "";
}

function sendOn(person: Person, path: string, offset: number, bytes: Buffer | ReadableStream): Promise<Response> {
	const said = { "content-type": "application/offset+octet-stream", "upload-offset": String(offset) };
	const headers = Buffer.isBuffer(bytes) ? { ...said, "content-length": String(bytes.length) } : said;
	return ask(person, "PATCH", path, { headers, body: bytes as BodyInit });
}

const getOffset = async (person: Person, path: string) => {
	const answer = await ask(person, "HEAD", path);
	return answer.status === 200 ? Number(answer.headers.get("upload-offset")) : answer.status;
};
const refusalOf = (asked: Promise<unknown>): Promise<string> =>
	asked.then(
		() => "taken",
		(error: { personMessage?: string }) => error.personMessage ?? String(error),
	);

/** Some bytes, and then the connection is gone. */
function breakOff(bytes: Buffer): ReadableStream {
	let isSent = false;
	return new ReadableStream({
		pull: async (controller) => {
			if (isSent) {
				// What came is on its way to the disk.
				await new Promise((resolve) => setTimeout(resolve, 100));
				controller.error(new Error("aborted"));
			} else controller.enqueue(new Uint8Array(bytes));
			isSent = true;
		},
	});
}

test("M11: a film goes on where it broke off, and is one item of the library", async () => {
	const film = makeMovie(187, "từng phần");
	const path = await begin(reporter, film.length);
	expect(path).toMatch(/^\/admin\/tai-len\/phim\/\d+-[0-9a-f]{32}$/);
	expect(await getOffset(reporter, path)).toBe(0);
	expect((await sendOn(reporter, path, 0, breakOff(film.subarray(0, 60)))).status).toBe(400);
	expect(await getOffset(reporter, path), "what came before it broke off is there").toBe(60);
	expect((await sendOn(reporter, path, 100, film.subarray(100))).status, "a gap").toBe(409);
	expect((await sendOn(reporter, path, 60, film.subarray(60, 100))).headers.get("upload-offset")).toBe("100");
	const last = await sendOn(reporter, path, 100, film.subarray(100));
	expect(last.headers.get("upload-offset")).toBe(String(film.length));
	const ended = (await last.json()) as { mediaId: number };
	expect(ended).toMatchObject({ isDone: true, name: "Lễ hội.mp4", isKnown: false });

	expect(await getOffset(reporter, path), "it can be asked for again until it is deleted").toBe(film.length);
	const again = await sendOn(reporter, path, film.length, Buffer.alloc(0));
	expect(await again.json()).toMatchObject({ isDone: true, mediaId: ended.mediaId, isKnown: true });
	expect((await ask(reporter, "DELETE", path)).status).toBe(204);
	expect(listParts()).toEqual([]);

	const input = {
		...{ title: "Lễ hội", slug: "", description: "", date: null, step: "publish" as const, source: "file" as const },
		...{ filmMediaId: ended.mediaId, youtube: "", posterMediaId: await addRow("bia.jpg") },
		...{ duration: null, captions: null, dropsCaptions: false },
	};
	const video = await getVideo(await keepVideo(secretary, null, input, opened.dataDir));
	expect(video).toMatchObject({ kind: "file", duration: 187 });
	expect(readFileSync(join(opened.dataDir, "media", video?.url?.replace("/tep/", "") ?? "")).equals(film)).toBe(true);
});

test("M11: what somebody else sends is not there for anybody, and who edits no videos sends none", async () => {
	const film = makeMovie(30, "của người khác");
	const path = await begin(reporter, film.length);
	await sendOn(reporter, path, 0, film.subarray(0, 50));
	const accountant = await makePerson("Ke Toan", "ke_toan");
	for (const [person, place] of [
		[secretary, path],
		[secretary, path.replace(/\d+-/, `${secretary.userId}-`)],
		[secretary, "/admin/tai-len/phim/..%2f..%2fsecrets"],
		[reporter, path.slice(0, -1)],
	] as const) {
		expect(await getOffset(person, place)).toBe(404);
		expect((await sendOn(person, place, 50, film.subarray(50))).status).toBe(404);
		expect((await ask(person, "DELETE", place)).status).toBe(404);
	}
	await expect(getOffset(accountant, path)).rejects.toThrow(NotAllowedError);
	await expect(begin(accountant, film.length)).rejects.toThrow(NotAllowedError);
	expect(await getOffset(reporter, path)).toBe(50);
	await ask(reporter, "DELETE", path);
});

test("M11: a film over 500 MB, more than it said, or none at all is refused, and nothing of it stays", async () => {
	expect(await refusalOf(begin(reporter, 500 * MEGABYTE + 1))).toMatch(/lớn hơn 500 MB/);
	expect(await refusalOf(begin(reporter, 0))).toMatch(/trống/);
	expect(await refusalOf(begin(reporter, 100, " "))).toMatch(/Hãy đổi tên tệp/);
	expect(await refusalOf(begin(reporter, 100, "a".repeat(301)))).toMatch(/Hãy đổi tên tệp/);
	const unsaid = { "upload-defer-length": "1", "upload-metadata": toMetadata("a.mp4") };
	expect(await refusalOf(ask(reporter, "POST", "/admin/tai-len/phim", { headers: unsaid }))).toMatch(/không đúng cỡ/);
	expect(listParts()).toEqual([]);

	const more = await begin(reporter, 20);
	expect(await refusalOf(sendOn(reporter, more, 0, makeMovie()))).toMatch(/không đúng cỡ/);
	expect(await refusalOf(sendOn(reporter, more, 0, breakOff(makeMovie()))), "not told").toMatch(/không đúng cỡ/);
	expect(await getOffset(reporter, more)).toBeLessThanOrEqual(20);
	await ask(reporter, "DELETE", more);
	const fake = await begin(reporter, PAGE.length);
	expect(await refusalOf(sendOn(reporter, fake, 0, PAGE))).toMatch(/không phải là phim MP4/);
	expect(await getOffset(reporter, fake)).toBe(404);
	expect(listParts()).toEqual([]);
});

test("M11: a person may begin so many films a minute, and of half sent ones the oldest goes", async () => {
	const paths: string[] = [];
	for (let count = 0; count < 6; count += 1) {
		paths.push(await begin(reporter, 100));
		const id = paths.at(-1)?.split("/").at(-1) ?? "";
		const begun = Date.now() / 1000 - 60 + count;
		utimesSync(join(toFolder(), `${id}.json`), begun, begun);
	}
	const foreign = await begin(secretary, 100);
	const offsets = await Promise.all(paths.map((path) => getOffset(reporter, path)));
	expect(offsets).toEqual([404, 0, 0, 0, 0, 0]);
	expect(await getOffset(secretary, foreign)).toBe(0);
	for (const path of paths.slice(1)) await ask(reporter, "DELETE", path);
	await ask(secretary, "DELETE", foreign);
	const busy = await makePerson("Ban Viec", "phong_vien");
	for (let count = 0; count < 120; count += 1) await countUpload(busy.userId);
	expect(await refusalOf(begin(busy, 100))).toMatch(/Hãy đợi \d+ giây/);
});

test("M11: what is not sent to its end within a day is gone", async () => {
	const [old, young] = [await begin(reporter, 100), await begin(reporter, 100)];
	await sendOn(reporter, old, 0, Buffer.alloc(40));
	const id = old.split("/").at(-1) ?? "";
	const notes = join(toFolder(), `${id}.json`);
	const begun = new Date(Date.now() - DAY_MS - 60_000);
	const noted = JSON.parse(readFileSync(notes, "utf8")) as object;
	writeFileSync(notes, JSON.stringify({ ...noted, creation_date: begun.toISOString() }));
	expect(await getOffset(reporter, old)).toBe(410);
	expect(await dropForgottenFilms(opened.dataDir, new Date())).toBe(0);
	for (const name of [id, `${id}.json`]) utimesSync(join(toFolder(), name), begun, begun);
	expect(await dropForgottenFilms(opened.dataDir, new Date())).toBe(2);
	expect(existsSync(notes)).toBe(false);
	expect(await getOffset(reporter, old)).toBe(404);
	expect(await getOffset(reporter, young)).toBe(0);
	expect(await dropForgottenFilms(join(opened.dataDir, "khong-co"), new Date()), "where nobody sent any").toBe(0);
});
