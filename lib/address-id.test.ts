import { expect, test } from "vitest";
import { parseAddressId } from "./address-id.ts";

test.each([
	["dang-bo-dak-doa-1807", 1807],
	["2020-2025-7", 7],
	["khong-co-so", null],
	["1807", null],
	["so-qua-dai-1234567890", null],
	["am--5", 5],
	["", null],
])("%j names %j", (address, id) => {
	expect(parseAddressId(address)).toBe(id);
});
