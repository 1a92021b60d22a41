import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { systemActor } from "../accounts/actor.ts";
import { type ImportedFile, type ImportRequest, importLegacyPages } from "./import-legacy-pages.ts";

/** A page of our own invention in the shape of the old portal's. */
export const PAGE = `The operation has timed out. Làng Kép giữ lấy tiếng chiêng
15/03/2019 - Lượt xem: 1204
Cứ tối thứ bảy, nhà rông làng Kép lại sáng đèn.
Từ đầu năm, đội chiêng trẻ của làng đã tập bốn mươi buổi.
Đội chiêng trẻ của làng. Ảnh: H.A
Hoài An - Rah Lan Biên
Tin liên quan
Mùa lễ hội
Ảnh Xem tất cả >>
Video
Tiếng chiêng làng Kép
Liên kết website
Biển Hồ  Biển Hồ
Quản lý văn bản
LÊN ĐẦU TRANG`;

/** What a run is asked when nothing is said; pages of these tests differ in a word or two. */
export const A_RUN = { categorySlug: null, isDryRun: false, encoding: null, keepsDuplicates: true };

/** A folder of legacy files for one test, and its import. */
export function openLegacyFolder() {
	const folder = mkdtempSync(join(tmpdir(), "legacy-pages-"));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }), write: writerIn(folder) };
}

function writerIn(folder: string) {
	return (name: string, content: string | Uint8Array): string => {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return path;
	};
}

export async function importAll(path: string, options: Partial<ImportRequest> = {}) {
	const results: ImportedFile[] = [];
	const request = { ...A_RUN, path, dataDir: join(path, "../data"), ...options };
	const totals = await importLegacyPages(systemActor("cli"), request, (result) => results.push(result));
	return { totals, results };
}

/** Imports one file. @throws Error when it could not be imported. */
export async function importOne(path: string, options: Partial<ImportRequest> = {}) {
	const { results } = await importAll(path, options);
	const [result] = results;
	if (!result || "error" in result) throw new Error("not imported", { cause: result });
	return { ...result.outcome, id: Number(result.outcome.path?.match(/-(\d+)$/)?.[1]) };
}
