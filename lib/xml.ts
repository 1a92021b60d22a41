/** A finished piece of XML; only `element` and `cdata` make one. */
export interface XmlNode {
	readonly xml: string;
}

/** Attributes that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Feed validators refuse control characters, also those of Latin-1, and the sign for an unreadable letter. */
const BAD_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/g;

const toSoundText = (text: string) => text.toWellFormed().replace(BAD_CHARACTERS, "");

/** Text as it may stand between tags or in quotes, in XML and in HTML. */
export function escapeMarkup(text: string): string {
	return toSoundText(text)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** An element; text among its children is escaped, null is left out. */
export function element(
	name: string,
	attributes: XmlAttributes,
	...children: readonly (XmlNode | string | null)[]
): XmlNode {
	const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
	const tag = [name, ...given.map(([key, value]) => `${key}="${escapeMarkup(String(value))}"`)].join(" ");
	const content = children.map((child) => (typeof child === "string" ? escapeMarkup(child) : (child?.xml ?? "")));
	return { xml: children.length === 0 ? `<${tag}/>` : `<${tag}>${content.join("")}</${name}>` };
}

/** Text that keeps its markup as text, such as the HTML of a feed item. */
export function cdata(text: string): XmlNode {
	return { xml: `<![CDATA[${toSoundText(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>` };
}

/** A document; nothing may stand before its first line. */
export function toXmlDocument(root: XmlNode): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
