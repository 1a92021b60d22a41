import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listArticleLinks } from "../support/pages.ts";
import { runPortalCommand, startPortal } from "../support/portal.ts";
import { createStaff, typePassword } from "../support/staff.ts";
import { expect, test } from "../support/test.ts";

test("A09: a portal backed up while it runs is restored elsewhere, starts, and has its pages, pictures, accounts and log", async ({
	ownPortal,
	page,
	request,
}) => {
	test.setTimeout(120_000);
	const folder = mkdtempSync(join(tmpdir(), "portal-drill-"));
	const [backup, dataDir] = [join(folder, "ban-sao"), join(folder, "du-lieu")];
	try {
		const reporter = await createStaff(ownPortal, "phong_vien");
		const [path = ""] = await listArticleLinks(request, `${ownPortal.origin}/chuyen-muc/xay-dung-dang`);
		const made = await ownPortal.runCommand("backup", backup);
		expect(made.output).toMatch(/^Đã sao lưu \d+ tệp \([\d,]+ MB\), \d+ bài, vào /);
		expect(await ownPortal.runCommand("backup", backup), "nothing is written over").toMatchObject({ code: 1 });
		expect(await runPortalCommand(["restore", backup], { DATA_DIR: ownPortal.dataDir })).toMatchObject({ code: 1 });
		expect(await runPortalCommand(["restore", backup], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });

		const restored = await startPortal(dataDir);
		const get = (address: string) => request.get(restored.origin + address);
		const html = await (await get(path)).text();
		const original = await (await request.get(ownPortal.origin + path)).text();
		const toTitle = (text: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1];
		expect(toTitle(html)).toBe(toTitle(original));
		const picture = /\/[a-z]+\/[0-9a-f]{32}\.(?:webp|jpg)/.exec(html)?.[0] ?? "";
		expect((await get(picture)).headers()["content-type"]).toMatch(/^image\//);
		for (const address of ["/", "/tim-kiem?q=chi+bo", "/rss.xml"]) expect((await get(address)).status()).toBe(200);
		await typePassword(page, restored.origin, reporter);
		await expect(page.getByRole("heading", { level: 1, name: "Bàn làm việc" }), "the keys came along").toBeVisible();
		const verdict = await restored.runCommand("audit", "verify");
		expect([verdict.code, verdict.output]).toEqual([0, expect.stringContaining("Nhật ký nguyên vẹn")]);
		await restored.stop();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
