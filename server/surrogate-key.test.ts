import { expect, test } from "vitest";
import { toPurgeKeys, toSurrogateKey } from "./surrogate-key.ts";

const tags = Array.from({ length: 1000 }, (_, index) => `article:${index}`);

test("a page names its tags, and one that read too much for a header says so", () => {
	expect(toSurrogateKey(new Set(["home", "article:12"]))).toBe("home article:12");
	expect(toSurrogateKey(tags)).toBe("wide");
});

test("a purge names every tag once in headers of a bounded length, and always the pages that read too much", () => {
	const keys = toPurgeKeys(tags);
	expect(keys.flatMap((key) => key.split(" "))).toEqual(["wide", ...tags]);
	expect(Math.max(...keys.map(({ length }) => length))).toBeLessThanOrEqual(4000);
	expect(toPurgeKeys(["home"])).toEqual(["wide home"]);
});
