import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeLegacyFile } from "./decode-legacy-file.ts";
import { parseLegacyPage } from "./parse-legacy-page.ts";
import { listSuspectSyllables, toWords } from "./suspect-syllables.ts";

const SHARED = join(import.meta.dirname, "../../../shared/data/legacy-pages/dak-doa.txt");

test("G10: slips of the pen are named; both schools of tone marks, names of places and foreign words are not", async () => {
	const text =
		"Hyện uỷ Đak Đoa giao nhiện vụ cho xã Ia Pết, Đăk Sơ Mei: hòa giải, hoà bình, khỏe mạnh, thuỷ lợi, website BlueZone, " +
		"làng Kép, Chư Păh, Krông Pa. ĐẢNG BỘ HYỆN.";
	expect(await listSuspectSyllables(text)).toEqual(["Hyện", "nhiện", "HYỆN"]);
});

test.skipIf(!existsSync(SHARED))(
	"G10: of the one page left of the old portal just its two slips are named (skipped where it is absent)",
	async () => {
		const page = parseLegacyPage(decodeLegacyFile("dak-doa.txt", readFileSync(SHARED)));
		expect(await listSuspectSyllables(toWords(page))).toEqual(["Hyện", "nhiện"]);
	},
);
