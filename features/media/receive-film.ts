import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { MemoryLocker, Server, type ServerOptions, type Upload } from "@tus/server";
import { PersonError } from "../../lib/person-error.ts";
import type { Actor } from "../accounts/actor.ts";
import { requireCanSomewhere } from "../accounts/policy.ts";
import { addFilm } from "./add-film.ts";
import { dropFilmParts, FILM_KEPT_MS, makeRoomForFilm, openFilmParts } from "./film-parts.ts";
import { MediaInputError } from "./media-input-error.ts";
import { countUpload } from "./upload-rate.ts";
import { FILM_ADDRESS, findSizeFault, MOST_BYTES, MOST_NAME, type UploadAnswer } from "./upload-rules.ts";

const TOO_MUCH = "Phim lớn hơn 500 MB, hoặc gửi không đúng cỡ đã báo. Hãy nén lại cho nhỏ hơn, hoặc đưa lên YouTube.";
const BAD_NAME = "Tên tệp trống hoặc quá dài. Hãy đổi tên tệp.";

type Person = Actor & { kind: "user" };

interface Place {
	folder: string;
	dataDir: string;
}

/** Two requests for one film wait for each other. */
const locker = new MemoryLocker();

const toName = ({ metadata }: Upload) => (metadata?.filename ?? "").normalize("NFC").trim();

function requireFilm(upload: Upload): void {
	const name = toName(upload);
	if (name === "" || name.length > MOST_NAME) throw new MediaInputError(`name of ${name.length} letters`, BAD_NAME);
	const fault = upload.size === undefined ? TOO_MUCH : findSizeFault("phim", name, upload.size);
	if (fault !== null) throw new MediaInputError(`${name}: ${upload.size} bytes`, fault);
}

async function hashFile(path: string): Promise<string> {
	const hash = createHash("sha256");
	for await (const part of createReadStream(path)) hash.update(part);
	return hash.digest("hex");
}

/** Takes a film that is all here into the library; what cannot be a film is gone at once. */
async function keepFilm(actor: Actor, upload: Upload, { folder, dataDir }: Place): Promise<UploadAnswer> {
	const name = toName(upload);
	const path = join(folder, upload.id);
	try {
		const film = { name, path, size: upload.size ?? 0, hash: await hashFile(path) };
		return { isDone: true, name, ...(await addFilm(actor, film, dataDir)) };
	} catch (error) {
		if (error instanceof PersonError) await dropFilmParts(folder, upload.id);
		throw error;
	}
}

/** tus answers errors itself: ours go on to whoever asked, with their sentence; so do those that are nobody's fault. */
function passOn(error: Error | { status_code: number; body: string }): undefined {
	if (!("status_code" in error)) throw error;
	if (error.status_code === 413) throw new MediaInputError(error.body.trim(), TOO_MUCH);
	if (error.status_code === 500) throw new Error(error.body.trim(), { cause: error });
}

function toOptions(actor: Person, place: Place): ServerOptions {
	const prefix = `${actor.userId}-`;
	const own = new RegExp(`^${prefix}[0-9a-f]{32}$`);
	return {
		path: FILM_ADDRESS,
		relativeLocation: true,
		maxSize: MOST_BYTES.phim,
		allowedOrigins: [],
		locker,
		namingFunction: () => prefix + crypto.randomUUID().replaceAll("-", ""),
		// Somebody else's is not there at all.
		getFileIdFromRequest: (_request, id = "") => (own.test(id) ? id : undefined),
		onUploadCreate: async (_request, upload) => {
			requireFilm(upload);
			await countUpload(actor.userId);
			await makeRoomForFilm(place.folder, prefix);
			return {};
		},
		onUploadFinish: async (_request, upload) => ({
			status_code: 200,
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(await keepFilm(actor, upload, place)),
		}),
		onResponseError: (_request, error) => passOn(error),
	};
}

/**
 * Answers one request of a film's upload by the protocol tus 1.0: POST begins it, HEAD says how many bytes are here,
 * PATCH sends on, DELETE forgets it. With the last byte the film is looked at, taken into the library, and the answer is
 * an `UploadAnswer`; asked again (PATCH without a byte) it is the same. An upload is there only for who began it, for a
 * day, or until it is deleted.
 * @param dataDir the portal's data folder.
 * @throws NotAllowedError; MediaInputError for what is no film, too large, or one too many.
 */
export async function receiveFilm(request: Request, actor: Person, dataDir: string): Promise<Response> {
	requireCanSomewhere(actor, "video.edit");
	const folder = await openFilmParts(dataDir);
	const datastore = new FileStore({ directory: folder, expirationPeriodInMilliseconds: FILM_KEPT_MS });
	return new Server({ ...toOptions(actor, { folder, dataDir }), datastore }).handleWeb(request);
}
