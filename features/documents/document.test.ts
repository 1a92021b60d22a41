import { expect, test } from "vitest";
import { formatFileSize } from "../../lib/file-size.ts";
import { toValidityState } from "./document.ts";
import { hasEmptyWords, parseSelection, toDocumentListPath } from "./document-list.ts";

const inForce = { validity: "in_force" as const, effectiveOn: "2026-02-01", expiresOn: "2026-12-31" };

test.each([
	["2026-01-31", "pending"],
	["2026-02-01", "in_force"],
	["2026-12-30", "in_force"],
	["2026-12-31", "expired"],
])("R44: on %s a document in force from 1 February to 31 December is %s", (today, state) => {
	expect(toValidityState(inForce, today)).toBe(state);
});

test("R44: what the office says of a document's end stands above its dates", () => {
	expect(toValidityState({ ...inForce, validity: "expired" }, "2026-06-01")).toBe("expired");
	expect(toValidityState({ ...inForce, validity: "partly_expired" }, "2026-06-01")).toBe("partly_expired");
});

test("R44: a selection stands in the address and is read back from it", () => {
	const query = { "co-quan": "tinh-uy", "hieu-luc": "con", loai: "nghi-quyet", nam: "2026", q: " 15 nq " };
	const selection = parseSelection(query);
	expect(selection && toDocumentListPath(selection, 2)).toBe(
		"/van-ban/trang/2?co-quan=tinh-uy&hieu-luc=con&loai=nghi-quyet&nam=2026&q=15+nq",
	);
	expect(parseSelection({ nam: "20x6" })).toBeNull();
	expect(parseSelection({ "hieu-luc": "khac" })).toBeNull();
	expect([hasEmptyWords({ q: "", loai: "nghi-quyet" }), hasEmptyWords({ loai: "nghi-quyet" })]).toEqual([true, false]);
});

test.each([
	[1, "1 KB"],
	[250_880, "245 KB"],
	[1_468_006, "1,4 MB"],
])("R44: %d bytes are %s", (bytes, text) => {
	expect(formatFileSize(bytes)).toBe(text);
});
