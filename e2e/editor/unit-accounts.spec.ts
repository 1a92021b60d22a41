import type { Page } from "@playwright/test";
import { closeDatabase, db, openDatabase } from "../../db/client.ts";
import { sessions } from "../../db/tables.ts";
import { type ProviderFault, TestOpenIdProvider } from "../../lib/test-open-id-provider.ts";
import { requireGoodLook } from "../support/accessibility.ts";
import { signInFirst } from "../support/authenticator.ts";
import type { Portal } from "../support/portal.ts";
import { createStaff, typePassword } from "../support/staff.ts";
import { openStaffPage } from "../support/staff-session.ts";
import { test as base, expect } from "../support/test.ts";

/** Each test has an identity provider, and a portal that knows it. */
const test = base.extend<{ unit: TestOpenIdProvider }>({
	// biome-ignore lint/correctness/noEmptyPattern: none needed
	unit: async ({}, use) => {
		const unit = await new TestOpenIdProvider().listen();
		await use(unit);
		unit.close();
	},
	ownEnv: async ({ unit }, use) => use({ ...unit.environment, OIDC_NAME: "Tỉnh ủy" }),
});

const SIGN_IN = "Đăng nhập bằng tài khoản Tỉnh ủy";
const LINK = "Liên kết tài khoản Tỉnh ủy";
const UNLINK = "Bỏ liên kết tài khoản Tỉnh ủy";
/** On a phone it is broken, and widens nothing. */
const LONG_NAME = "nguyen.thi.mot.ten.rat.dai.cua.ban.tuyen.giao.va.dan.van@tinhuy.gialai.example";
const heading = (name: string) => ({ name, level: 1 });

const requireHeading = (page: Page, name: string) =>
	expect(page.getByRole("heading", heading(name)), page.url()).toBeVisible();

async function openOwnAccount(page: Page, { origin }: Portal): Promise<void> {
	await page.goto(`${origin}/admin/ca-nhan`);
	await requireHeading(page, "Tài khoản của tôi");
}

async function signOut(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Đăng xuất" }).click();
	await requireHeading(page, "Đăng nhập");
}

/** Somebody who only writes, with the account of the unit bound to theirs, signed out again. */
async function linkReporter(page: Page, portal: Portal) {
	const reporter = await createStaff(portal, "phong_vien");
	await typePassword(page, portal.origin, reporter);
	await requireHeading(page, "Bàn làm việc");
	await openOwnAccount(page, portal);
	await page.getByRole("button", { name: LINK }).click();
	await expect(page.getByText("Đã liên kết.")).toBeVisible();
	await signOut(page);
	return reporter;
}

/** Whoever is signed in has not proved who they are for an hour. */
async function letProofsGrowOld({ dataDir }: Portal): Promise<void> {
	await openDatabase({ dataDir, databaseUrl: null });
	try {
		await db.tx((tx) => tx.update(sessions).set({ verifiedAt: new Date(Date.now() - 3_600_000) }));
	} finally {
		await closeDatabase();
	}
}

/** Says at the provider who one is; browsers take what comes next for the provider's doing, not the portal's. */
const confirmThere = (page: Page) => page.getByRole("button", { name: "Đúng là tôi" }).click();

const refusal = (page: Page) => page.getByRole("main").getByRole("alert").first();

test("I07: a chief binds the account of the unit, signs in by it and by the telephone, and unbinds it", async ({
	page,
	ownPortal: portal,
	unit,
}) => {
	unit.person = { sub: "7f1c", preferred_username: LONG_NAME };
	unit.asksFirst = true;
	const chief = await createStaff(portal, "truong_bbt");
	const authenticator = await signInFirst(page, portal, chief);
	await letProofsGrowOld(portal);
	await openOwnAccount(page, portal);
	await page.getByRole("button", { name: LINK }).click();
	const proof = page.getByLabel("Mật khẩu hiện tại của bạn");
	await expect(proof).toBeFocused();
	expect(unit.asked, "nothing begins before the proof").toEqual([]);
	await proof.fill(chief.password);
	await page.keyboard.press("Enter");
	await confirmThere(page);
	await expect(page.getByText("Đã liên kết.")).toBeVisible();
	await expect(page.getByText(LONG_NAME)).toBeVisible();
	await expect(page.getByText(/Liên kết từ \d\d\/\d\d\/\d{4}, chưa dùng lần nào/)).toBeVisible();
	await requireGoodLook(page);

	await signOut(page);
	await requireGoodLook(page);
	await page.getByRole("link", { name: SIGN_IN }).click();
	await confirmThere(page);
	await expect(page, "the provider stands for the password alone").toHaveURL(`${portal.origin}/admin/xac-nhan`);
	await page.goto(`${portal.origin}/admin/bai-viet`);
	await expect(page).toHaveURL(`${portal.origin}/admin/xac-nhan`);
	await page.getByLabel("Mã xác nhận").fill(await authenticator.getCode());
	await page.getByRole("button", { name: "Vào khu biên tập" }).click();
	await requireHeading(page, "Bàn làm việc");
	const { cookies } = await page.context().storageState();
	expect(cookies.map(({ name, sameSite }) => [name, sameSite])).toContainEqual(["pk", "Strict"]);
	expect(cookies.map(({ name }) => name)).not.toContain("unit");

	await page.goto(`${portal.origin}/admin/nhat-ky`);
	await expect(page.getByText("đăng nhập bằng tài khoản đơn vị vào tài khoản")).toBeVisible();
	await expect(page.getByText("liên kết tài khoản đơn vị với")).toBeVisible();

	await openOwnAccount(page, portal);
	await page.getByRole("button", { name: UNLINK }).click();
	await expect(page.getByRole("button", { name: LINK })).toBeVisible();
	await signOut(page);
	await page.getByRole("link", { name: SIGN_IN }).click();
	await confirmThere(page);
	await expect(refusal(page)).toContainText("chưa mở được khu biên tập");
});

test("I07: somebody who need have no second factor comes straight in, until their account is locked or the link taken off", async ({
	browser,
	page,
	ownPortal: portal,
	unit,
}) => {
	unit.person = { sub: "nguoi-0", preferred_username: LONG_NAME };
	const reporter = await linkReporter(page, portal);
	unit.asksFirst = true;
	await page.getByRole("link", { name: SIGN_IN }).click();
	await confirmThere(page);
	await requireHeading(page, "Bàn làm việc");
	await portal.runCommand("user", "disable", reporter.email);
	await page.goto(`${portal.origin}/admin`);
	await requireHeading(page, "Đăng nhập");
	await page.getByRole("link", { name: SIGN_IN }).click();
	await confirmThere(page);
	await expect(refusal(page)).toContainText("Hãy đăng nhập bằng mật khẩu, rồi vào “Tài khoản của tôi”");

	await portal.runCommand("user", "enable", reporter.email);
	await page.getByRole("link", { name: SIGN_IN }).click();
	await confirmThere(page);
	await requireHeading(page, "Bàn làm việc");
	const administrator = await openStaffPage(browser, portal, "quan_tri");
	await administrator.goto("/admin/tai-khoan");
	await administrator.getByRole("link", { name: reporter.name }).click();
	await administrator.getByText("Gỡ liên kết tài khoản đơn vị").click();
	await requireGoodLook(administrator);
	await administrator.getByRole("button", { name: "Gỡ liên kết", exact: true }).click();
	await expect(administrator.getByText("gỡ liên kết tài khoản đơn vị của")).toBeVisible();
	await administrator.context().close();
	await page.goto(`${portal.origin}/admin`);
	await requireHeading(page, "Đăng nhập");
	await page.getByRole("link", { name: SIGN_IN }).click();
	await confirmThere(page);
	await expect(refusal(page)).toContainText("Hãy đăng nhập bằng mật khẩu, rồi vào “Tài khoản của tôi”");
});

test("I07: nobody comes in by an account that is bound to nobody, by a forged answer or by one that was used", async ({
	page,
	ownPortal: portal,
	unit,
}) => {
	await linkReporter(page, portal);
	unit.person = { sub: "nguoi-la", preferred_username: "nguoi.la" };
	await page.getByRole("link", { name: SIGN_IN }).click();
	await expect(refusal(page)).toContainText(`bấm “${LINK}”`);
	await requireGoodLook(page);
	unit.person = { sub: "nguoi-0" };
	for (const [fault, sentence] of [
		["other state", "Lần này đã quá lâu"],
		["other nonce", "trả lời không đúng"],
		["other key", "trả lời không đúng"],
		["answers as another", "trả lời không đúng"],
		["denies", "Bạn đã hủy"],
	] as const) {
		unit.fault = fault;
		await page.getByRole("link", { name: SIGN_IN }).click();
		await expect(refusal(page), fault).toContainText(sentence);
	}
	unit.fault = null;
	const begun = unit.asked.length;
	const picture = { headers: { "sec-fetch-mode": "no-cors" }, maxRedirects: 0 };
	for (const path of ["/admin/dang-nhap/don-vi", "/admin/dang-nhap/don-vi/tro-lai?code=1&state=2"]) {
		expect((await page.request.get(portal.origin + path, picture)).status(), path).toBe(403);
	}
	expect(unit.asked).toHaveLength(begun);
	const returned = page.waitForRequest(/\/don-vi\/tro-lai\?/);
	await page.getByRole("link", { name: SIGN_IN }).click();
	await requireHeading(page, "Bàn làm việc");
	await signOut(page);
	await page.goto((await returned).url());
	await expect(refusal(page)).toContainText("đã dùng rồi");
	await page.goto(`${portal.origin}/admin`);
	await requireHeading(page, "Đăng nhập");
	await page.goto(`${portal.origin}/admin/dang-nhap?don-vi=${encodeURIComponent("<b>Gọi số 123</b>")}`);
	await expect(page.getByText("Gọi số 123"), "the page says nothing that its address says").toHaveCount(0);
});

test("I07: whatever becomes of the provider, the password opens the editorial area", async ({
	page,
	ownPortal: portal,
	unit,
}) => {
	const reporter = await linkReporter(page, portal);
	expect((await portal.runCommand("doctor")).output).toContain(
		`✓ Nơi cấp tài khoản Tỉnh ủy trả lời; địa chỉ quay về: ${portal.origin}/admin/dang-nhap/don-vi/tro-lai`,
	);
	const faults: ProviderFault[] = ["server error", "web page", "other issuer", "plain endpoint", "silence"];
	for (const fault of faults) {
		unit.fault = fault;
		await page.getByRole("link", { name: SIGN_IN }).click();
		await expect(refusal(page), fault).toContainText("Hãy dùng mật khẩu của khu biên tập");
		await page.goto(`${portal.origin}/admin/dang-nhap`);
	}
	unit.fault = "other issuer";
	const { code, output } = await portal.runCommand("doctor");
	expect(code).toBe(1);
	expect(output).toContain("✗ Nơi cấp tài khoản Tỉnh ủy không dùng được (OIDC_ISSUER): the issuer calls itself");
	unit.close();
	await page.getByRole("link", { name: SIGN_IN }).click();
	await expect(refusal(page)).toContainText("không trả lời hoặc trả lời không đúng");
	await typePassword(page, portal.origin, reporter);
	await requireHeading(page, "Bàn làm việc");
	await openOwnAccount(page, portal);
	await page.getByRole("button", { name: UNLINK }).click();
	await page.getByRole("button", { name: LINK }).click();
	const section = page.getByRole("region", { name: "Tài khoản Tỉnh ủy" });
	await expect(section.getByText("không trả lời"), "linking says so where it was begun").toBeVisible();
	const log = portal.readLog();
	for (const word of ["unit-account-failed", "answers 500", "https://ke-xau.example", "no answer in time"]) {
		expect(log, "the operator is told what it was").toContain(word);
	}
	expect(log).not.toContain("7Qx9");
});

test("I07: where no provider is configured there is no such way", async ({ page, portal }) => {
	await page.goto(`${portal.origin}/admin/dang-nhap?don-vi=loi`);
	await requireHeading(page, "Đăng nhập");
	await expect(page.getByText("tài khoản đơn vị")).toHaveCount(0);
	await expect(refusal(page)).toHaveText("");
	for (const path of ["/admin/dang-nhap/don-vi", "/admin/dang-nhap/don-vi/tro-lai?code=1&state=2"]) {
		expect((await page.request.get(portal.origin + path, { maxRedirects: 0 })).status(), path).toBe(404);
	}
});
