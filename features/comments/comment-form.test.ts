import { expect, test } from "vitest";
import { type CommentValues, EMPTY_VALUES, FIELDS, parseComment, readCommentPost } from "./comment-form.ts";

const good: CommentValues = { name: "Hồ Thị Xuân", email: "", content: "Bài viết rất hay.", hasConsent: true };

test("R09: a name, a content and consent are a comment", () => {
	expect(parseComment(good)).toEqual({
		input: { name: "Hồ Thị Xuân", email: null, content: "Bài viết rất hay." },
		errors: null,
	});
});

test.each<[Partial<CommentValues>, string]>([
	[{ name: "A" }, "name"],
	[{ name: "ă".repeat(61) }, "name"],
	[{ content: "Hay!" }, "content"],
	[{ content: "ộ".repeat(2001) }, "content"],
	[{ email: "khong-phai-thu" }, "email"],
	[{ email: "a@b.vn\nbcc: c@d.vn" }, "email"],
	[{ hasConsent: false }, "consent"],
	[{ name: "\u200b\u202e \u0000" }, "name"],
])("R09: %j is refused for its %s", (change, field) => {
	expect(Object.keys(parseComment({ ...good, ...change }).errors ?? {})).toEqual([field]);
});

test("R09: the longest and the shortest that may be are taken, counted in letters whatever their bytes", () => {
	for (const [name, content] of [
		["Ly", "Hay 🙂"],
		["ộ".repeat(60), "🙂".repeat(2000)],
	] as const) {
		expect(parseComment({ ...good, name, content }).input).toEqual({ name, email: null, content });
	}
});

test("an empty form has an error for every field that must be filled in", () => {
	expect(Object.keys(parseComment(EMPTY_VALUES).errors ?? {})).toEqual(["name", "content", "consent"]);
});

test("lines stay, and what hides, turns or piles up in a text goes", () => {
	const content = "Dòng\u00a0một \r\n\r\n\r\n\r\nDòng\u200b hai\u202e\u200e x\u0301\u0301\u0301\u0301\u0301\u0007";
	const { input } = parseComment({ ...good, content, name: " Hồ  Thị\tXuân\r\n" });
	expect(input).toMatchObject({ name: "Hồ Thị Xuân", content: "Dòng một\n\nDòng hai x\u0301\u0301" });
	expect(parseComment({ ...good, content: "Gia đình 👨‍👩‍👧 tôi" }).input?.content).toBe("Gia đình 👨‍👩‍👧 tôi");
	const decomposed = "Tiếng Việt".normalize("NFD");
	expect(parseComment({ ...good, content: decomposed }).input?.content).toBe("Tiếng Việt");
});

test("a sent form is read by the names of its fields, the first of two, and nothing else", () => {
	const body = `${FIELDS.name}=A%CC%81n&${FIELDS.name}=B&${FIELDS.content}=m%E1%BB%99t%0D%0Ahai&${FIELDS.consent}=1&__proto__=x&state=approved`;
	expect(readCommentPost(new URLSearchParams(body))).toEqual({
		values: { name: "A\u0301n", email: "", content: "một\nhai", hasConsent: true },
		token: "",
		answer: "",
		solution: "",
		wantsCode: false,
		isTrapped: false,
	});
});
