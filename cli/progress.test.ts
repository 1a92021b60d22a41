import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

function tell(isTTY: boolean, steps: readonly number[]): string {
	let text = "";
	const progress = createProgress({ isTTY, write: (part: string) => (text += part) }, 1000, "bài");
	for (const done of steps) progress(done);
	return text;
}

test("in a file each tenth is one line, and the last says that all is done", () => {
	const steps = Array.from({ length: 51 }, (_, index) => index * 20);
	const lines = tell(false, steps).trimEnd().split("\n");
	expect(lines).toHaveLength(10);
	expect(lines[0]).toMatch(/^100 \/ 1\.000 bài, còn khoảng \d+ giây$/);
	expect(lines.at(-1)).toBe("1.000 / 1.000 bài");
});

test("on a terminal one line is written over until all is done", () => {
	const text = tell(true, [0, 10, 1000]);
	expect(text.split("\r\u001b[K").slice(1)).toEqual([
		"0 / 1.000 bài",
		expect.stringMatching(/^10 \/ 1\.000 bài, còn khoảng \d+ giây$/),
		"1.000 / 1.000 bài\n",
	]);
});
