import type { FocalPoint } from "../../lib/crop-part.ts";
import { type ImageVariants, UnreadableImageError } from "../../lib/image-variants.ts";
import { ApartError, makeTurns, runApart } from "../../lib/run-apart.ts";
import { type PictureAnswer, readPictureAnswer } from "./picture-answer.ts";

const MOST_MS = 20_000;
const MOST_MEGABYTES = 256;
/** Thirteen cuts of at most 1440 pixels: a few megabytes where they are largest. */
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;
const TOO_HEAVY =
	"Chưa đọc được ảnh này: ảnh quá nặng, hoặc máy chủ đang bận. Hãy thử lại, hoặc thu nhỏ ảnh rồi tải lại.";

/** Pictures are decoded one after another: each takes tens of megabytes and a core. */
const inTurn = makeTurns();

/**
 * `makeImageVariants` for a picture nobody vouches for: its decoders run apart from the portal, for twenty seconds at
 * most.
 * @param focal what its cuts keep in sight; the middle when left out. @param root the portal's folder. @throws UnreadableImageError.
 */
export async function decodePicture(
	original: Buffer,
	{ focal = { x: 50, y: 50 }, root = process.cwd() }: { focal?: FocalPoint; root?: string } = {},
): Promise<ImageVariants> {
	const work = () =>
		runApart({
			...{ script: ["features", "media", "decode-picture-process.ts"], input: original, root, takesAddons: true },
			args: [String(focal.x), String(focal.y)],
			...{ mostMs: MOST_MS, mostMegabytes: MOST_MEGABYTES, mostOutputBytes: MOST_OUTPUT_BYTES },
		});
	let answer: PictureAnswer;
	try {
		answer = readPictureAnswer(await inTurn(work));
	} catch (cause) {
		if (!(cause instanceof ApartError)) throw cause;
		throw new UnreadableImageError(cause.message, TOO_HEAVY, { cause });
	}
	if ("picture" in answer) return answer.picture;
	throw new UnreadableImageError(answer.refusal.message, answer.refusal.personMessage);
}
