import { setPriority } from "node:os";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { makeImageVariants, UnreadableImageError } from "../../lib/image-variants.ts";
import { type PictureAnswer, writePictureAnswer } from "./picture-answer.ts";

/** Decodes a picture from standard input in a process of its own, with the three decoders uploads need and no other. */
const LOADERS = ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"];
const BEHIND_READERS = 10;

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: LOADERS });
setPriority(BEHIND_READERS);

const [x = 50, y = 50] = process.argv.slice(2).map(Number);

async function decode(bytes: Buffer): Promise<PictureAnswer> {
	try {
		return { picture: await makeImageVariants(bytes, { focal: { x, y } }) };
	} catch (error) {
		if (!(error instanceof UnreadableImageError)) throw error;
		return { refusal: { message: error.message, personMessage: error.personMessage } };
	}
}

process.stdout.write(writePictureAnswer(await decode(await buffer(process.stdin))));
