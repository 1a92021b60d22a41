import { expect, test } from "vitest";
import { parseEmail } from "../reader-forms/field-checks.ts";
import {
	EMPTY_VALUES,
	type FieldErrors,
	type LetterValues,
	parseContact,
	parseReport,
	readLetterPost,
} from "./letter-form.ts";

const contact: LetterValues = {
	...EMPTY_VALUES,
	...{ name: "Hồ Thị Xuân", email: "xuan@thu.example", subject: "Hỏi về lớp học", content: "Bao giờ khai giảng?" },
	hasConsent: true,
};
const report: LetterValues = {
	...EMPTY_VALUES,
	fault: "figures",
	content: "Số hộ là 120, không phải 210.",
	version: "3",
};

const listWrong = (errors: FieldErrors | null) => Object.keys(errors ?? {});

test("R45: a name, one way to answer, a subject, a text and consent are a letter", () => {
	expect(parseContact({ ...contact, subject: " Hỏi về\u200b lớp học " })).toEqual({
		input: {
			...{ name: "Hồ Thị Xuân", email: "xuan@thu.example", phone: null, subject: "Hỏi về lớp học" },
			...{ content: "Bao giờ khai giảng?", quote: "", fault: null, version: null },
		},
		errors: null,
	});
	expect(parseContact({ ...contact, email: "", phone: "(0269) 382 4000" }).input).toMatchObject({
		email: null,
		phone: "(0269) 382 4000",
	});
});

test.each<[Partial<LetterValues>, string]>([
	[{ name: "A" }, "name"],
	[{ email: "", phone: "" }, "email"],
	[{ email: "xuan@" }, "email"],
	[{ email: "xuan@thu.example, khac@thu.example" }, "email"],
	[{ phone: "gọi tôi" }, "phone"],
	[{ phone: "123" }, "phone"],
	[{ subject: "\n \n" }, "subject"],
	[{ subject: "ă".repeat(121) }, "subject"],
	[{ content: "Hay!" }, "content"],
	[{ content: "ộ".repeat(3001) }, "content"],
	[{ hasConsent: false }, "consent"],
])("R45: a letter with %j is refused for its %s", (change, field) => {
	expect(listWrong(parseContact({ ...contact, ...change }).errors)).toEqual([field]);
});

test("an empty form has an error for every field that must be filled in", () => {
	expect(listWrong(parseContact(EMPTY_VALUES).errors)).toEqual(["name", "email", "subject", "content", "consent"]);
	expect(listWrong(parseReport(EMPTY_VALUES).errors)).toEqual(["fault", "content"]);
});

test("R46: a report may come from nobody; who gives a name or an address must consent", () => {
	expect(parseReport(report).input).toMatchObject({ name: null, email: null, fault: "figures", version: 3, quote: "" });
	for (const named of [{ name: "An Bình" }, { email: "an@thu.example" }]) {
		expect(listWrong(parseReport({ ...report, ...named }).errors)).toEqual(["consent"]);
		expect(parseReport({ ...report, ...named, hasConsent: true }).input).toMatchObject(named);
	}
});

test("R46: a kind of fault nobody offers and a passage that is too long are refused, a version that is none is dropped", () => {
	expect(listWrong(parseReport({ ...report, fault: "khác" }).errors)).toEqual(["fault"]);
	expect(listWrong(parseReport({ ...report, quote: "ơ".repeat(501) }).errors)).toEqual(["quote"]);
	for (const version of ["", "0", "1e3", "-1", "3.5", "99999999999"]) {
		expect(parseReport({ ...report, version }).input?.version).toBeNull();
	}
});

test.each(["a@b.vn\nbcc: c@d.vn", "a@b.vn,c@d.vn", "An <a@b.vn>", "аn@thu.example", "a@b.vn ", ""])(
	"%j is not one sound address",
	(text) => {
		expect(parseEmail(text)).toBeNull();
	},
);

test("a field that is sent twice counts once, and lines end as the portal ends them", () => {
	const fields = new URLSearchParams("noi-dung=M%E1%BB%99t%0D%0AHai&noi-dung=Ba&trang-web=x&ban=4&doan=A");
	expect(readLetterPost(fields)).toMatchObject({
		values: { content: "Một\nHai", version: "4", quote: "A", hasConsent: false },
		isTrapped: true,
		wantsCode: false,
	});
});
