import { SaxesParser } from "saxes";

/** An element of a parsed document; `text` is all the text inside it. */
export interface XmlElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: XmlElement[];
	text: string;
}

/** @throws Error naming line and column for a document that is not well-formed, or does not begin at its first letter. */
export function parseXml(document: string): XmlElement {
	if (!document.startsWith("<")) throw new Error("something stands before the document");
	const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
	const open = [root];
	const parser = new SaxesParser({ xmlns: false });
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("opentag", ({ name, attributes }) => {
		const element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	const addText = (text: string) => {
		for (const element of open) element.text += text;
	};
	parser.on("text", addText);
	parser.on("cdata", addText);
	parser.on("closetag", () => void open.pop());
	parser.write(document).close();
	const [top] = root.children;
	if (!top) throw new Error("there is no document");
	return top;
}

/** The children of that name. */
export function listChildren(element: XmlElement, name: string): XmlElement[] {
	return element.children.filter((child) => child.name === name);
}

/** The text of the first child of that name; null without one. */
export function getText(element: XmlElement, name: string): string | null {
	return listChildren(element, name)[0]?.text ?? null;
}
