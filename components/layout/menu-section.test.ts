import { expect, test } from "vitest";
import { chooseMenuLine, type MenuSection } from "./menu-section.ts";

const section = (name: string): MenuSection => ({ name, href: `/${name}`, isCurrent: false, children: [] });
const choose = (...names: string[]) => chooseMenuLine(names.map(section));

test("the menu line keeps the order of the sections and leaves out a name too long for a menu", () => {
	const line = choose("Tin tức - Sự kiện", "Bảo vệ nền tảng tư tưởng của Đảng", "Xây dựng Đảng");
	expect(line.map(({ name }) => name)).toEqual(["Tin tức - Sự kiện", "Xây dựng Đảng"]);
});

test("wider screens show more sections, and none is shown before one that stands above it", () => {
	const line = choose(...Array.from({ length: 12 }, (_, n) => `Mười hai chữ ${n % 10}`), "Ngắn");
	expect(line.length).toBeLessThan(12);
	expect(line.map(({ from }) => from)).toEqual(["md", "md", "md", "lg", "lg", "xl", "xl"]);
	expect(line.map(({ name }) => name)).not.toContain("Ngắn");
});

test("a site without sections has an empty menu line", () => {
	expect(choose()).toEqual([]);
});
