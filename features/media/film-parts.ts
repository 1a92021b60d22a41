import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const DAY_MS = 86_400_000;
/** How long the rest of a film may take to come, milliseconds. */
export const FILM_KEPT_MS = DAY_MS;
/** Films somebody may have half sent. */
const MOST_UNFINISHED = 5;
const NOTES = ".json";

/** In the media folder, which several portals share, and under a name that is neither served nor backed up. */
const toFolder = (dataDir: string) => join(dataDir, "media", ".phim");

/** Where what has come of films lies, each beside its notes; made when it is not there. */
export async function openFilmParts(dataDir: string): Promise<string> {
	const folder = toFolder(dataDir);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	return folder;
}

/** Takes away what has come of a film, and its notes. */
export async function dropFilmParts(folder: string, id: string): Promise<void> {
	for (const name of [id, `${id}${NOTES}`]) await rm(join(folder, name), { force: true });
}

async function listByAge(folder: string): Promise<{ name: string; changedAt: number }[]> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return [];
		throw error;
	});
	const files: { name: string; changedAt: number }[] = [];
	for (const name of names) {
		const found = await stat(join(folder, name)).catch(() => null);
		if (found) files.push({ name, changedAt: found.mtimeMs });
	}
	return files.sort((one, other) => one.changedAt - other.changedAt);
}

/**
 * Makes room for one more film of somebody's: of those that were never finished, the oldest go.
 * @param prefix by which that person's begin.
 */
export async function makeRoomForFilm(folder: string, prefix: string): Promise<void> {
	const notes = (await listByAge(folder)).filter(({ name }) => name.startsWith(prefix) && name.endsWith(NOTES));
	const surplus = notes.slice(0, Math.max(0, notes.length - MOST_UNFINISHED + 1));
	for (const { name } of surplus) await dropFilmParts(folder, name.slice(0, -NOTES.length));
}

/** Takes away what has come of films whose rest did not come within a day. @returns how many files went. */
export async function dropForgottenFilms(dataDir: string, now: Date): Promise<number> {
	const folder = toFolder(dataDir);
	const forgotten = (await listByAge(folder)).filter(({ changedAt }) => now.getTime() - changedAt > FILM_KEPT_MS);
	for (const { name } of forgotten) await rm(join(folder, name), { force: true });
	return forgotten.length;
}
