import * as z from "zod";
import type { ImageVariants } from "../../lib/image-variants.ts";

/** What the process that decodes pictures answers. */
export type PictureAnswer = { picture: ImageVariants } | { refusal: { message: string; personMessage: string } };

const LENGTH_BYTES = 4;

const headSchema = z.union([
	z.object({
		picture: z.object({
			width: z.number(),
			height: z.number(),
			color: z.custom<`#${string}`>((value) => typeof value === "string" && /^#[0-9a-f]{6}$/.test(value)),
			variants: z.array(
				z.object({
					...{ width: z.number(), height: z.number(), format: z.enum(["avif", "webp", "jpeg"]) },
					crop: z.enum(["none", "16x9", "4x3", "1x1", "share"]),
					hash: z.string().regex(/^[0-9a-f]{32}$/),
					fileName: z.string().regex(/^[0-9a-f]{32}\.(?:avif|webp|jpg)$/),
					bytes: z.number().int().positive(),
				}),
			),
		}),
	}),
	z.object({ refusal: z.object({ message: z.string(), personMessage: z.string() }) }),
]);

/** The length of the head in four bytes, the head as JSON, then the files one behind the other. */
export function writePictureAnswer(answer: PictureAnswer): Buffer {
	const files = "picture" in answer ? answer.picture.variants.map(({ bytes }) => bytes) : [];
	const toHead = (picture: ImageVariants) => ({
		picture: { ...picture, variants: picture.variants.map((file) => ({ ...file, bytes: file.bytes.length })) },
	});
	const head = Buffer.from(JSON.stringify("picture" in answer ? toHead(answer.picture) : answer));
	const length = Buffer.alloc(LENGTH_BYTES);
	length.writeUInt32BE(head.length);
	return Buffer.concat([length, head, ...files]);
}

/** @throws an error for anything but what `writePictureAnswer` writes. */
export function readPictureAnswer(answer: Buffer): PictureAnswer {
	let at = LENGTH_BYTES + answer.readUInt32BE(0);
	const head = headSchema.parse(JSON.parse(answer.toString("utf8", LENGTH_BYTES, at)));
	if ("refusal" in head) return head;
	const variants = head.picture.variants.map((file) => {
		const bytes = answer.subarray(at, at + file.bytes);
		if (bytes.length !== file.bytes) throw new Error(`${file.fileName} is cut off`);
		at += file.bytes;
		return { ...file, bytes };
	});
	return { picture: { ...head.picture, variants } };
}
