import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { PersonError } from "../../lib/person-error.ts";
import type { Actor } from "../accounts/actor.ts";
import { addPicture } from "../media/add-picture.ts";
import { findSizeFault } from "../media/upload-rules.ts";
import type { LegacyPage } from "./legacy-page.ts";
import type { RescuedPictures } from "./to-article-body.ts";

export interface RescueRequest {
	page: LegacyPage;
	/** Where its pictures are looked for, the nearest first. */
	folders: readonly string[];
	/** The portal's data folder; null only looks whether the files are there. */
	dataDir: string | null;
}

export interface Rescue {
	pictures: RescuedPictures;
	/** Addresses whose files are there. */
	found: string[];
	/** Addresses without a picture, each with the reason. */
	lost: { src: string; reason: string }[];
}

/** Each picture once, in the order of the page. */
export function listImageSources({ blocks }: LegacyPage): string[] {
	return [...new Set(blocks.flatMap((block) => (block.kind === "caption" ? (block.imageSrc ?? []) : [])))];
}

/** The path of a picture's address below the old portal's root, decoded: "/Uploads/ảnh 1.jpg". */
function toPath(src: string): string | null {
	if (!URL.canParse(src.replaceAll("\\", "/"), "http://localhost/")) return null;
	const { pathname } = new URL(src.replaceAll("\\", "/"), "http://localhost/");
	try {
		return decodeURIComponent(pathname).normalize("NFC");
	} catch {
		return pathname;
	}
}

/** Old servers knew no capitals, and archives write names in NFD: the entry that is the same to them. */
async function findEntry(folder: string, name: string): Promise<string | null> {
	const wanted = name.normalize("NFC").toLowerCase();
	const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
		throw error;
	});
	const found =
		entries.find((entry) => entry === name) ?? entries.find((e) => e.normalize("NFC").toLowerCase() === wanted);
	return found === undefined ? null : join(folder, found);
}

async function findBelow(root: string, path: string): Promise<string | null> {
	let place: string | null = resolve(root);
	for (const step of path.split("/").filter((part) => part !== "" && part !== ".")) {
		if (place === null || step === "..") return null;
		place = await findEntry(place, step);
	}
	return place?.startsWith(resolve(root) + sep) ? place : null;
}

/** The file of a picture: at its path below a given folder, beside the page, or by its name alone. */
async function findFile(src: string, folders: readonly string[]): Promise<string | null> {
	const path = toPath(src);
	if (path === null) return null;
	const host = URL.canParse(src) ? new URL(src).host : "";
	for (const folder of folders.flatMap((root) => [root, ...(host ? [join(root, host)] : [])])) {
		const found = await findBelow(folder, path);
		if (found) return found;
	}
	return findBelow(folders[0] ?? "", basename(path));
}

async function takeIn(actor: Actor, path: string, dataDir: string): Promise<number> {
	const bytes = await readFile(path);
	const name = basename(path).normalize("NFC");
	const fault = findSizeFault("anh", name, bytes.length);
	if (fault !== null) throw new PersonError(`${path}: ${bytes.length} bytes`, fault);
	const hash = createHash("sha256").update(bytes).digest("hex");
	const { mediaId } = await addPicture(actor, { name, path, size: bytes.length, hash }, dataDir);
	return mediaId;
}

/**
 * Takes the pictures of a page into the media library, from files that lie beside it or below a given folder: readers
 * get them encoded anew, from the portal itself. A picture that is not there, or is none, is named with the reason.
 * @throws NotAllowedError; what the disk or the database throws.
 */
export async function rescuePictures(actor: Actor, { page, folders, dataDir }: RescueRequest): Promise<Rescue> {
	const pictures = new Map<string, number>();
	const rescue: Rescue = { pictures, found: [], lost: [] };
	for (const src of listImageSources(page)) {
		const file = await findFile(src, folders);
		if (file === null) {
			rescue.lost.push({ src, reason: "không có tệp" });
			continue;
		}
		try {
			if (dataDir !== null) pictures.set(src, await takeIn(actor, file, dataDir));
			rescue.found.push(src);
		} catch (error) {
			if (!(error instanceof PersonError)) throw error;
			rescue.lost.push({ src, reason: error.personMessage });
		}
	}
	return rescue;
}
