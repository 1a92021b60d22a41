import sharp from "sharp";
import { toWebM } from "./web-m.ts";

const WIDTH = 480;
const HEIGHT = 270;
const FRAMES_PER_SECOND = 10;
/** How much of the picture is beside the frame. */
const MARGIN = 0.3;

/** Seconds a film of the demo plays. */
export const DEMO_FILM_SECONDS = 8;

/** A film in which the camera goes slowly over a drawn picture. @param picture a JPEG. */
export async function shootDemoFilm(picture: Buffer): Promise<Buffer> {
	const size = { width: Math.round(WIDTH * (1 + MARGIN)), height: Math.round(HEIGHT * (1 + MARGIN)) };
	const { data, info } = await sharp(picture)
		.resize({ ...size, fit: "cover" })
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const frames: Buffer[] = [];
	const count = DEMO_FILM_SECONDS * FRAMES_PER_SECOND;
	for (let at = 0; at < count; at += 1) {
		const share = (1 - Math.cos((Math.PI * at) / (count - 1))) / 2;
		const left = Math.round((size.width - WIDTH) * share);
		const top = Math.round((size.height - HEIGHT) * (1 - share));
		const raw = { width: info.width, height: info.height, channels: info.channels };
		const frame = sharp(data, { raw }).extract({ left, top, width: WIDTH, height: HEIGHT });
		frames.push(await frame.webp({ quality: 55, effort: 0 }).toBuffer());
	}
	return toWebM({ width: WIDTH, height: HEIGHT, framesPerSecond: FRAMES_PER_SECOND, frames });
}
