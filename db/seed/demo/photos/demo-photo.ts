import sharp from "sharp";
import { finishAsPrint } from "./print-finish.ts";
import { pepperGarden, ripeCoffee, teaHills, terraces } from "./scenes-farm.ts";
import { gongs, harvestFeast } from "./scenes-festival.ts";
import { pineAvenue, rubberForest, treePlanting } from "./scenes-forest.ts";
import { lakeAtDawn } from "./scenes-lake.ts";
import { moonlitPlateau, morningMist, roadsideSunflowers, volcano, windRidge } from "./scenes-plateau.ts";
import { suspensionBridge, villageWater, waterfall } from "./scenes-river.ts";
import { communalHouse, marketDay, villageLane } from "./scenes-village.ts";
import { createSheet, type Scene } from "./sheet.ts";

const SCENES = {
	"bien-ho-binh-minh": lakeAtDawn,
	"bien-ho-hang-thong": pineAvenue,
	"doi-che": teaHills,
	"ca-phe-chin": ripeCoffee,
	"vuon-ho-tieu": pepperGarden,
	"rung-cao-su": rubberForest,
	"ruong-bac-thang": terraces,
	"trong-rung": treePlanting,
	"nui-lua-chu-dang-ya": volcano,
	"da-quy-ven-duong": roadsideSunflowers,
	"suong-som": morningMist,
	"trang-cao-nguyen": moonlitPlateau,
	"dien-gio": windRidge,
	"thac-nuoc": waterfall,
	"ben-nuoc-lang": villageWater,
	"cau-treo": suspensionBridge,
	"nha-rong": communalHouse,
	"duong-lang": villageLane,
	"cho-phien": marketDay,
	"cong-chieng": gongs,
	"le-hoi-mua": harvestFeast,
} satisfies Record<string, Scene>;

export type DemoPhotoName = keyof typeof SCENES;

/** Names of the demo's drawn pictures, as the demo articles use them. */
export const DEMO_PHOTO_NAMES = Object.keys(SCENES) as readonly DemoPhotoName[];

export function isDemoPhotoName(name: string): name is DemoPhotoName {
	return Object.hasOwn(SCENES, name);
}

/** The picture as clean SVG, 1440 × 960, the same on every machine. */
export function drawDemoPhoto(name: DemoPhotoName): string {
	const sheet = createSheet(name);
	return sheet.toSvg(SCENES[name](sheet));
}

/** The picture as it would come from a photographer: JPEG, 1440 × 960, with the look of a print. */
export async function renderDemoPhoto(name: DemoPhotoName): Promise<Buffer> {
	const { data, info } = await sharp(Buffer.from(drawDemoPhoto(name)))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	return sharp(finishAsPrint(data, width, height), { raw: { width, height, channels: 3 } })
		.jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
		.toBuffer();
}
