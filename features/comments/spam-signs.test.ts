import { expect, test } from "vitest";
import { BLOCKED_WORDS } from "./blocked-words.ts";
import { countLinks, isSuspicious, listBlockedWords, listFlags } from "./spam-signs.ts";

const RULES = { blockedWords: BLOCKED_WORDS, officeNames: ["Tỉnh ủy Gia Lai"] };

test.each([
	"c.ờ b.ạ.c",
	"CỜ BẠC trực tuyến",
	"c ờ   b ạ c",
	"co bac",
	"c0 b@c",
	"Cờ-bạc.",
	"ｃờ ｂạｃ",
	"cờ bac".normalize("NFD"),
])("K02: %j is found in the list of blocked words", (text) => {
	expect(listBlockedWords(`Xem ${text} nhé`, BLOCKED_WORDS)).toEqual(["cờ bạc"]);
});

test.each(["Có bác nông dân kể rằng", "cơ bắc cầu", "Bắn cả buổi", "Nhà cải tạo", "tôi cả đời ở đây"])(
	"K02: %j is an honest sentence",
	(text) => {
		expect(listBlockedWords(text, BLOCKED_WORDS)).toEqual([]);
	},
);

test("K02: addresses of other sites are counted, with or without their scheme", () => {
	expect(countLinks("Xem https://a.example/x, www.b.example và c-d.com")).toBe(3);
	expect(countLinks("Bài hay. Cảm ơn tòa soạn! Số 18-NQ/TW")).toBe(0);
});

test("K02, K04: flags tell the moderator what to look at", () => {
	const input = { name: "Bạn đọc", email: null, content: "Gọi 0905 123 456 hoặc vào www.a.example đánh c.ờ b.ạ.c" };
	expect(listFlags(input, true, RULES)).toEqual(["links", "blocked_words", "personal_data", "trap"]);
	expect(listFlags({ ...input, content: "Bài viết rất hay." }, false, RULES)).toEqual([]);
});

test("K02: one link is no suspicion, three are", () => {
	const link = "https://a.example";
	const toInput = (content: string) => ({ name: "Bạn đọc", email: null, content });
	expect(isSuspicious(toInput(`Xem ${link}`), RULES)).toBe(false);
	expect(isSuspicious(toInput(`${link} ${link} ${link}`), RULES)).toBe(true);
});
