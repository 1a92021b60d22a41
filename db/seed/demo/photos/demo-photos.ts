import sharp from "sharp";
import { finishAsPrint } from "./print-finish.ts";
import { borderGuards } from "./scenes-border.ts";
import { suspensionBridge } from "./scenes-bridge.ts";
import { curvedBay, fishingBoats } from "./scenes-coast.ts";
import { congressHall } from "./scenes-congress.ts";
import { computerClass } from "./scenes-desk.ts";
import { pepperGarden, ripeCoffee, teaHills } from "./scenes-farm.ts";
import { gongs, harvestFeast } from "./scenes-festival.ts";
import { elderStory } from "./scenes-fireside.ts";
import { roadsideSunflowers, volcano } from "./scenes-flowers.ts";
import { pineAvenue, treePlanting } from "./scenes-forest.ts";
import { meetingHall } from "./scenes-hall.ts";
import { weaver } from "./scenes-home.ts";
import { lakeAtDawn } from "./scenes-lake.ts";
import { villageLane } from "./scenes-lane.ts";
import { marketDay } from "./scenes-market.ts";
import { moonlitPlateau, morningMist, windRidge } from "./scenes-plateau.ts";
import { seaPort } from "./scenes-port.ts";
import { villageWater } from "./scenes-river.ts";
import { rubberForest } from "./scenes-rubber.ts";
import { schoolYard } from "./scenes-school.ts";
import { terraces } from "./scenes-terraces.ts";
import { communeOffice, healthStation } from "./scenes-town.ts";
import { newspaperReader } from "./scenes-veranda.ts";
import { communalHouse } from "./scenes-village.ts";
import { waterfall } from "./scenes-waterfall.ts";
import { factoryPark } from "./scenes-works.ts";
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
	"thuyen-ca": fishingBoats,
	"bien-quy-nhon": curvedBay,
	"cang-bien": seaPort,
	"khu-cong-nghiep": factoryPark,
	"hoi-truong": meetingHall,
	"dai-hoi": congressHall,
	"tru-so-xa": communeOffice,
	"tram-y-te": healthStation,
	"truong-hoc": schoolYard,
	"chien-si-bien-gioi": borderGuards,
	"lop-hoc-may-tinh": computerClass,
	"nghe-det": weaver,
	"doc-bao": newspaperReader,
	"gia-lang-ke-chuyen": elderStory,
} satisfies Record<string, Scene>;

type DemoPhotoName = keyof typeof SCENES;

/** Names of the demo's drawn pictures, as the demo articles use them. */
export const DEMO_PHOTO_NAMES: readonly string[] = Object.keys(SCENES);

function isDemoPhotoName(name: string): name is DemoPhotoName {
	return Object.hasOwn(SCENES, name);
}

/**
 * The picture as clean SVG, 1440 × 960, the same on every machine.
 * @throws Error naming a picture that nobody drew.
 */
export function drawDemoPhoto(name: string): string {
	if (!isDemoPhotoName(name)) throw new Error(`no demo picture is called “${name}”`);
	const sheet = createSheet(name);
	return sheet.toSvg(SCENES[name](sheet));
}

/**
 * The picture as it would come from a photographer: JPEG, 1440 × 960, with the look of a print.
 * @throws Error naming a picture that nobody drew.
 */
export async function renderDemoPhoto(name: string): Promise<Buffer> {
	const { data, info } = await sharp(Buffer.from(drawDemoPhoto(name)))
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	return sharp(finishAsPrint(data, width, height), { raw: { width, height, channels: 3 } })
		.jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
		.toBuffer();
}
