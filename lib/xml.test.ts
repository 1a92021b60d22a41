import fc from "fast-check";
import { expect, test } from "vitest";
import { parseXml } from "./test-xml.ts";
import { cdata, element, toXmlDocument } from "./xml.ts";

test("any text comes back from a document as it went in, but for what no document may hold", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const root = parseXml(
				toXmlDocument(element("a", { b: text }, element("c", {}, text), element("d", {}, cdata(text)))),
			);
			const sound = text
				.toWellFormed()
				.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/g, "");
			// A reader of XML makes one line end of every kind there is.
			const read = sound.replace(/\r\n?/g, "\n");
			expect(root.children.map((child) => child.text)).toEqual([read, read]);
			expect(root.attributes.b).toBe(read.replace(/[\n\t]/g, " "));
		}),
	);
});

test("markup in words stays words, and nothing ends a CDATA section early", () => {
	expect(element("a", { b: 'x"<' }, "1 < 2 & 3").xml).toBe('<a b="x&quot;&lt;">1 &lt; 2 &amp; 3</a>');
	expect(parseXml(toXmlDocument(element("a", {}, cdata("x ]]> y")))).text).toBe("x ]]> y");
});

test("what is undefined or null is left out, and an element without children is closed at once", () => {
	expect(element("a", { b: undefined, c: 0 }, null).xml).toBe('<a c="0"></a>');
	expect(element("br", {}).xml).toBe("<br/>");
});
