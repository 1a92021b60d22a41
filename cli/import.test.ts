import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SHARED = join(ROOT, "../shared/data/legacy-pages/dak-doa.txt");
const isShared = existsSync(SHARED);
const PAGE = `Chi bộ làng họp bên bếp lửa
04/10/2016
Một buổi sinh hoạt chi bộ ở làng.
Bà con ngồi quanh bếp lửa, bàn chuyện vụ mùa.
Hoài An`;

let home: string;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), "import-command-"));
	mkdirSync(join(home, "pages"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function toEnvironment(dataDir = join(home, "data")) {
	const { PATH = "", HOME = "" } = process.env;
	return { PATH, HOME, DATA_DIR: dataDir, PORT: "3456", NODE_ENV: "production" as const };
}

function runImport(...args: string[]) {
	const env = toEnvironment();
	const { status, stdout, stderr } = spawnSync(process.execPath, ["cli/portal.ts", "import", ...args], {
		cwd: ROOT,
		env,
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

test("the report names the article's address, what was found and what is doubtful, and the totals", () => {
	writeFileSync(join(home, "pages/chi-bo.txt"), PAGE);
	const dry = runImport(join(home, "pages"), "--dry-run");
	expect([dry.status, dry.stdout]).toEqual([
		0,
		expect.stringContaining("Chạy thử, không ghi gì. Tổng cộng: 1 bài mới"),
	]);
	const { status, stdout, stderr } = runImport(join(home, "pages"), "--category", "xay-dung-dang");
	expect([status, stderr]).toEqual([0, ""]);
	expect(stdout).toMatch(/http:\/\/localhost:3456\/tin\/chi-bo-lang-hop-ben-bep-lua-1\n/);
	for (const part of [
		/Ngày:\s+04\/10\/2016 \(không có giờ\)/,
		/Lượt xem:\s+không ghi/,
		/Đoạn văn:\s+1\n/,
		/Tác giả:\s+Hoài An/,
		/Tổng cộng: 1 bài mới/,
	]) {
		expect(stdout).toMatch(part);
	}
});

test("a second run says that nothing changed", () => {
	const { status, stdout } = runImport(join(home, "pages"));
	expect([status, stdout]).toEqual([
		0,
		expect.stringContaining("0 bài mới, 0 bài có phiên bản mới, 1 bài không đổi, 0 tệp"),
	]);
});

test("an unreadable file ends the command with 1, after the rest was imported", () => {
	cpSync(join(home, "pages"), join(home, "mixed"), { recursive: true });
	writeFileSync(join(home, "mixed/a.txt"), Buffer.from([0, 1, 2, 3]));
	writeFileSync(
		join(home, "mixed/b.txt"),
		PAGE.replace("Chi bộ", "Đoàn viên").replace(
			"Bà con ngồi quanh bếp lửa, bàn",
			"Thanh niên cả làng kéo ra sân, tính",
		),
	);
	const { status, stdout, stderr } = runImport(join(home, "mixed"));
	expect([status, stdout]).toEqual([
		1,
		expect.stringContaining("1 bài mới, 0 bài có phiên bản mới, 1 bài không đổi, 1 tệp"),
	]);
	expect(stderr).toMatch(/a\.txt\n.+UTF-8/);
});

test("G02: an import that is killed in the middle goes on where it was, and nothing is there twice", async () => {
	const rows = Array.from({ length: 400 }, (_, at) => {
		const words = Array.from({ length: 60 }, (_, place) => `tiếng${(at * 7919 + place * 104_729) % 9973}`).join(" ");
		return { id: `${at}`, title: `Bài số ${at}`, date: "2018-05-04", body: `<p>Mở đầu ${at}.</p><p>${words}</p>` };
	});
	const table = join(home, "bai.jsonl");
	writeFileSync(table, rows.map((row) => JSON.stringify(row)).join("\n"));
	const killed = spawn(process.execPath, ["cli/portal.ts", "import", table], { cwd: ROOT, env: toEnvironment() });
	let seen = 0;
	killed.stdout.on("data", (chunk: Buffer) => {
		seen += chunk.toString().split("✓").length - 1;
		if (seen >= 100) killed.kill("SIGKILL");
	});
	const [, signal] = await once(killed, "exit");
	expect(signal).toBe("SIGKILL");
	const report = join(home, "doi-soat.json");
	const { status, stdout } = runImport(table, "--report", report);
	expect(status).toBe(0);
	const [, added = "", unchanged = ""] =
		/Tổng cộng: (\d+) bài mới, 0 bài có phiên bản mới, (\d+) bài không đổi/.exec(stdout) ?? [];
	expect(Number(added) + Number(unchanged)).toBe(400);
	expect(Number(unchanged)).toBeGreaterThanOrEqual(100);
	expect(runImport("--check", report).stdout).toContain("400 trang = 400 đã nhập + 0 không nhập được + 0 nghi trùng");
	writeFileSync(report, readFileSync(report, "utf8").replace('"imported": 400', '"imported": 401'));
	expect(runImport("--check", report)).toMatchObject({ status: 1, stderr: expect.stringContaining("đã bị sửa") });
});

test.each([
	["a missing path", ["/khong/co"], "Không có tệp hay thư mục: /khong/co"],
	["no path", [], "Cách dùng"],
	["an unknown section", [".", "--category", "khong-co"], "Không có chuyên mục “khong-co”"],
])("%s gives one clear message and exit code 1", (_, args, message) => {
	const { status, stdout, stderr } = runImport(...args);
	expect([status, stdout]).toEqual([1, ""]);
	expect(stderr).toContain(message);
	expect(stderr).not.toMatch(/^\s+at /m);
});

test.skipIf(!isShared)(
	"G01, G09: the one page left of the old portal is imported with its report (skipped where it is absent)",
	() => {
		const { status, stdout } = runImport(SHARED, "--category", "xay-dung-dang");
		expect(status).toBe(0);
		for (const part of [
			/Ngày:\s+08\/11\/2020 \(không có giờ\)/,
			/Lượt xem:\s+1807/,
			/Đoạn văn:\s+10\n/,
			/Chú thích ảnh:\s+1 \(ảnh gốc không còn\)/,
			/Tác giả:\s+Phương Thanh/,
			/Giữ riêng:\s+1 chuyên đề, 5 video, 1 liên kết, 5 banner/,
			/Đã bỏ:\s+8 dòng không thuộc bài, 1 câu báo lỗi của máy chủ/,
			/SSL\/TLS secure channel\.” ×1/,
			/Nghi ngờ:\n {4}- Âm tiết đáng ngờ, không sửa: Hyện, nhiện\n\n/,
		]) {
			expect(stdout).toMatch(part);
		}
		expect(runImport(SHARED).stdout).toContain("1 bài không đổi");
	},
);
