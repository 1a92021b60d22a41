import { expect, test } from "vitest";
import { planRedirects } from "./plan-redirects.ts";
import { toAskedPath, toTargetPath } from "./redirect.ts";

const LIST = [
	"Địa chỉ cũ,Địa chỉ mới",
	"https://cu.example/Default.aspx?id=12,/tin/bai-moi-12",
	"/cu;/chuyen-muc/thoi-su",
	'"/co, dau phay","/tin/a-1"',
	"/dung-roi\t/tin/b-2",
	"/doi -> /tin/c-3",
	"/cu,/tin/d-4",
	"/vong,/vong-lai",
	"/vong-lai,/vong",
	"/ra-ngoai,https://la.example/",
	"chu-thuong,/tin/e-5",
	"",
].join("\r\n");

test("A07: a list is told line by line what it would do: new, changed, the same, twice, a loop, unreadable", () => {
	const standing = new Map([
		["/dung-roi", "/tin/b-2"],
		["/doi", "/tin/cu-3"],
	]);
	expect(planRedirects(LIST, standing).map(({ line, state }) => [line, state])).toEqual([
		[2, "new"],
		[3, "new"],
		[4, "unreadable"],
		[5, "same"],
		[6, "changed"],
		[7, "twice"],
		[8, "loop"],
		[9, "loop"],
		[10, "unreadable"],
		[11, "unreadable"],
	]);
});

test("A07: a line that would close a ring with what stands is a loop, one that lengthens a way is not", () => {
	const standing = new Map([["/b", "/a"]]);
	expect(planRedirects("/a,/b", standing)[0]?.state).toBe("loop");
	expect(planRedirects("/c,/b", standing)[0]?.state).toBe("new");
});

test.each([
	["https://cu.example/a.aspx?ID=1&x=ă", "/a.aspx?ID=1&x=%C4%83"],
	["/a b", null],
	["//la.example", null],
	["/\\la.example", null],
	["/", null],
	["https://cu.example/", null],
	["javascript:alert(1)", null],
])("%s is asked for as %s", (typed, path) => {
	expect(toAskedPath(typed)).toBe(path);
	expect(toTargetPath("https://la.example/")).toBeNull();
});
