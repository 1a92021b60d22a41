import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, describe, expect, it } from "vitest";
import { makeImageVariants, UnreadableImageError, writeVariantFiles } from "./image-variants.ts";

const folders: string[] = [];

async function makeFolder(): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), "variants-"));
	folders.push(folder);
	return folder;
}

function paint(width: number, height: number, background = "#24707a") {
	return sharp({ create: { width, height, channels: 3, background } });
}

afterEach(async () => {
	await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe("makeImageVariants", () => {
	it("gives every width as WebP and JPEG, named by content", async () => {
		const made = await makeImageVariants(await paint(2000, 1000).png().toBuffer());
		expect(made).toMatchObject({ width: 2000, height: 1000 });
		const whole = made.variants.filter(({ crop }) => crop === "none");
		const sizes = whole.map(({ width, height, format }) => `${width}x${height} ${format}`);
		const widths = ["360x180", "720x360", "1080x540", "1440x720"];
		expect(sizes).toEqual(widths.flatMap((size) => [`${size} webp`, `${size} jpeg`]));
		for (const { bytes, hash, fileName, format } of made.variants) {
			expect(hash).toBe(createHash("sha256").update(bytes).digest("hex").slice(0, 32));
			expect(fileName).toBe(`${hash}.${format === "jpeg" ? "jpg" : "webp"}`);
			expect((await sharp(bytes).metadata()).format).toBe(format);
		}
	});

	it("never enlarges a small picture", async () => {
		const { variants } = await makeImageVariants(await paint(500, 400).jpeg().toBuffer());
		const whole = variants.filter(({ crop }) => crop === "none");
		expect([...new Set(whole.map(({ width }) => width))]).toEqual([360, 500]);
	});

	it("names the dominant colour", async () => {
		const { color } = await makeImageVariants(await paint(400, 300, "#c03020").png().toBuffer());
		const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
		expect(Math.abs((red ?? 0) - 0xc0) + Math.abs((green ?? 0) - 0x30) + Math.abs((blue ?? 0) - 0x20)).toBeLessThan(40);
	});

	it("turns the picture upright and strips what the camera wrote", async () => {
		const original = await paint(600, 400)
			.withExif({ IFD0: { Artist: "A name" } })
			.withMetadata({ orientation: 6 })
			.jpeg();
		const made = await makeImageVariants(await original.toBuffer());
		expect(made).toMatchObject({ width: 400, height: 600 });
		const largest = made.variants.findLast(({ crop }) => crop === "none");
		const metadata = await sharp(largest?.bytes).metadata();
		expect(metadata).toMatchObject({ width: 400, height: 600, space: "srgb" });
		expect([metadata.exif, metadata.icc, metadata.orientation]).toEqual([undefined, undefined, undefined]);
	});

	it("makes sRGB of greyscale and transparent pictures", async () => {
		const grey = await makeImageVariants(await paint(100, 80).greyscale().png().toBuffer());
		expect(await sharp(grey.variants[1]?.bytes).metadata()).toMatchObject({ space: "srgb", channels: 3 });
		const clear = sharp({ create: { width: 64, height: 64, channels: 4, background: "#00000000" } });
		expect((await makeImageVariants(await clear.png().toBuffer())).color).toMatch(/^#f[0-9a-f]f[0-9a-f]f/);
	});

	it("adds AVIF when asked", async () => {
		const { variants } = await makeImageVariants(await paint(64, 64).png().toBuffer(), { avif: true });
		const whole = variants.filter(({ crop }) => crop === "none");
		expect(whole.map(({ format }) => format)).toEqual(["avif", "webp", "jpeg"]);
	});

	it("refuses text, damaged pictures and SVG with a Vietnamese message", async () => {
		const noise = Buffer.from(Array.from({ length: 200 * 200 * 3 }, (_, at) => (at * 7919) % 251));
		const whole = await sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
			.png()
			.toBuffer();
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
		for (const bytes of [
			Buffer.from("no picture"),
			Buffer.alloc(0),
			whole.subarray(0, whole.length / 2),
			Buffer.from(svg),
		]) {
			const failure = await makeImageVariants(bytes).catch((error: unknown) => error);
			expect(failure).toBeInstanceOf(UnreadableImageError);
			expect((failure as UnreadableImageError).personMessage).toMatch(/ảnh/i);
		}
	});

	it("refuses more than 50 million pixels", async () => {
		const huge = await paint(10_000, 5_001).png().toBuffer();
		const failure = await makeImageVariants(huge).catch((error: unknown) => error);
		expect((failure as UnreadableImageError).personMessage).toContain("quá lớn");
	});
});

describe("writeVariantFiles", () => {
	it("writes each file whole and leaves nothing else behind", async () => {
		const folder = path.join(await makeFolder(), "tep");
		const { variants } = await makeImageVariants(await paint(700, 400).png().toBuffer());
		await writeVariantFiles(folder, variants);
		expect((await readdir(folder)).sort()).toEqual(variants.map(({ fileName }) => fileName).sort());
		for (const { fileName, bytes } of variants) expect(await readFile(path.join(folder, fileName))).toEqual(bytes);
	});

	it("leaves an existing file alone", async () => {
		const folder = await makeFolder();
		const { variants } = await makeImageVariants(await paint(64, 64).png().toBuffer());
		const first = path.join(folder, variants[0]?.fileName ?? "");
		await writeFile(first, "older");
		const before = (await stat(first)).ino;
		await writeVariantFiles(folder, variants);
		expect((await stat(first)).ino).toBe(before);
		expect(await readFile(first, "utf8")).toBe("older");
	});
});
