import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { db } from "../db/client.ts";
import { getInformationPageRow, listInformationPages, listPageVersions } from "../db/queries/information-pages.ts";
import { systemActor } from "../features/accounts/actor.ts";
import { setPage } from "../features/pages/set-page.ts";
import { formatDayAndTime } from "../lib/dates.ts";
import { toPlainDocument } from "../lib/plain-document.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	"page list                       các trang giới thiệu, liên hệ, quyền riêng tư …\n" +
	'  page set <trang> --file <tệp.txt> [--title "…"]   thay nội dung trang; "## " mở đầu mục, "- " là danh sách\n' +
	"  page history <trang>                    các bản đã lưu của trang";

async function set(slug: string, path: string, title: string | undefined): Promise<void> {
	const body = toPlainDocument(await readFile(path, "utf8"));
	const version = await withDatabase(async () => {
		const row = await getInformationPageRow(db.read, slug);
		const change = { title: title ?? row?.title ?? "", body, baseVersion: row?.version ?? 0 };
		return setPage(systemActor("cli"), slug, change);
	});
	console.log(`Đã lưu /${slug}, bản ${version}.`);
}

async function list(): Promise<void> {
	const pages = await withDatabase(() => listInformationPages(db.read));
	for (const { slug, title, version, updatedAt } of pages) {
		console.log(`/${slug}  ${title} (bản ${version}, ${formatDayAndTime(updatedAt)})`);
	}
}

async function history(slug: string): Promise<void> {
	const versions = await withDatabase(async () => {
		const row = await getInformationPageRow(db.read, slug);
		return row ? listPageVersions(db.read, row.id) : [];
	});
	if (versions.length === 0) console.log(`Chưa có trang “${slug}”.`);
	for (const { version, title, actorName, createdAt } of versions) {
		console.log(`bản ${version}  ${formatDayAndTime(createdAt)}  ${actorName}  ${title}`);
	}
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const options = { title: { type: "string" }, file: { type: "string" } } as const;
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const [verb, slug] = positionals;
	if (verb === "set" && slug && values.file !== undefined) await set(slug, values.file, values.title);
	else if (verb === "list") await list();
	else if (verb === "history" && slug) await history(slug);
	else {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	return 0;
}
