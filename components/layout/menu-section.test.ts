import { expect, test } from "vitest";
import { chooseMenuLine, type MenuSection } from "./menu-section.ts";

const section = (name: string): MenuSection => ({ name, href: `/${name}`, isCurrent: false, children: [] });
const choose = (...names: string[]) => chooseMenuLine(names.map(section));

test("the menu line keeps the order of the sections and leaves out a name too long for a menu", () => {
	const line = choose("Tin tức - Sự kiện", "Bảo vệ nền tảng tư tưởng của Đảng", "Xây dựng Đảng");
	expect(line.map(({ name }) => name)).toEqual(["Tin tức - Sự kiện", "Xây dựng Đảng"]);
});

test("what fits only on a wide screen is marked, and what fits on none is left to the full list", () => {
	const line = choose(...Array.from({ length: 12 }, (_, n) => `Mười hai chữ ${n % 10}`));
	const narrow = line.filter(({ isWideOnly }) => !isWideOnly);
	expect(line.length).toBeLessThan(12);
	expect(narrow.length).toBeLessThan(line.length);
	expect(narrow).toEqual(line.slice(0, narrow.length));
});

test("a site without sections has an empty menu line", () => {
	expect(choose()).toEqual([]);
});
