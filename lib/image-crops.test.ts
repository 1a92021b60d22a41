import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { makeCrops } from "./image-crops.ts";
import { makeImageVariants } from "./image-variants.ts";

const RATIOS = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1, share: 1200 / 630 };

async function cutPicture(width: number, height: number, focal?: { x: number; y: number }) {
	const picture = sharp({ create: { width, height, channels: 3, background: "#24707a" } });
	const { variants } = await makeImageVariants(await picture.png().toBuffer(), focal ? { focal } : {});
	return variants.filter(({ crop }) => crop !== "none");
}

test("S03: every picture is cut to the ratios search engines ask for, each large enough, as JPEG", async () => {
	const sides = fc.integer({ min: 3, max: 2400 });
	await fc.assert(
		fc.asyncProperty(sides, sides, async (width, height) => {
			const crops = await cutPicture(width, height);
			expect(crops.map(({ crop }) => crop)).toEqual(Object.keys(RATIOS));
			for (const { crop, format, bytes } of crops) {
				const file = await sharp(bytes).metadata();
				expect([crop, format, file.format]).toEqual([crop, "jpeg", "jpeg"]);
				const ratio = file.width / file.height / RATIOS[crop as keyof typeof RATIOS];
				expect(Math.abs(ratio - 1), `${width}x${height} ${crop}`).toBeLessThan(0.01);
				expect(file.width * file.height).toBeGreaterThanOrEqual(50_000);
			}
		}),
		{ numRuns: 12 },
	);
});

test("S03: of a large picture the cuts are 1200 pixels wide, of a small one they are no larger than it", async () => {
	const widths = async (width: number, height: number) => (await cutPicture(width, height)).map((crop) => crop.width);
	expect(await widths(2400, 1600)).toEqual([1200, 1200, 960, 1200]);
	expect(await widths(600, 400)).toEqual([600, 533, 400, 1200]);
});

test("S04: what link previews show is 1200×630 and below 300 KB, however noisy the picture", async () => {
	const noise = Buffer.from(Array.from({ length: 1440 * 900 * 3 }, (_, at) => (at * 7919 + (at >> 7) * 104_729) % 251));
	const original = await sharp(noise, { raw: { width: 1440, height: 900, channels: 3 } })
		.png()
		.toBuffer();
	const share = (await makeImageVariants(original)).variants.find(({ crop }) => crop === "share");
	expect([share?.width, share?.height]).toEqual([1200, 630]);
	expect(share?.bytes.length).toBeLessThan(300_000);
});

test("a cut keeps what the focal point names in sight", async () => {
	const right = sharp({ create: { width: 300, height: 600, channels: 3, background: "#ff0000" } });
	const picture = sharp({ create: { width: 1200, height: 600, channels: 3, background: "#0000ff" } });
	const original = await picture
		.composite([{ input: await right.png().toBuffer(), left: 900, top: 0 }])
		.png()
		.toBuffer();
	const measure = async (focal: { x: number; y: number }) => {
		const { variants } = await makeImageVariants(original, { focal });
		const square = variants.find(({ crop }) => crop === "1x1");
		const { channels } = await sharp(square?.bytes).stats();
		return Math.round(channels[0]?.mean ?? 0);
	};
	expect(await measure({ x: 0, y: 50 })).toBeLessThan(10);
	expect(await measure({ x: 100, y: 50 })).toBeGreaterThan(100);
});

test("M04: a face stays in every cut of ten pictures, wherever it is", async () => {
	const faces = [
		...[
			[8, 10],
			[92, 12],
			[50, 50],
			[15, 90],
			[88, 88],
		],
		...[
			[7, 50],
			[93, 50],
			[50, 8],
			[50, 92],
			[30, 70],
		],
	] as const;
	const side = 60;
	for (const [x = 0, y = 0] of faces) {
		const [width, height] = x < y ? [400, 900] : [900, 400];
		const [left, top] = [Math.round((width * x) / 100 - side / 2), Math.round((height * y) / 100 - side / 2)];
		const face = await sharp({ create: { width: side, height: side, channels: 3, background: "#ff0000" } })
			.png()
			.toBuffer();
		const at = { left: Math.max(0, Math.min(width - side, left)), top: Math.max(0, Math.min(height - side, top)) };
		const pixels = await sharp({ create: { width, height, channels: 3, background: "#0000ff" } })
			.composite([{ input: face, ...at }])
			.raw()
			.toBuffer();
		for (const { crop, bytes, width: cutWidth } of await makeCrops({ pixels, width, height, channels: 3 }, { x, y })) {
			const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
			let red = 0;
			for (let index = 0; index < data.length; index += 3) if ((data[index] ?? 0) > 128) red += 1;
			const scale = cutWidth / Math.min(width, Math.round(height * RATIOS[crop as keyof typeof RATIOS]));
			expect(red, `${x} ${y} in ${crop}`).toBeGreaterThan((side * scale) ** 2 * 0.9);
		}
	}
});
