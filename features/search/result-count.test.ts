import { expect, test } from "vitest";
import { formatResultCount } from "./result-count.ts";

test("R30: results are counted up to a thousand, and said to be more beyond", () => {
	expect(formatResultCount({ total: 0, isCut: false })).toBe("Không có kết quả nào");
	expect(formatResultCount({ total: 12, isCut: false })).toBe("12 kết quả");
	expect(formatResultCount({ total: 1000, isCut: false })).toBe("1.000 kết quả");
	expect(formatResultCount({ total: 1000, isCut: true })).toBe("Hơn 1.000 kết quả");
});
