"use client";

import type { PastedElement, PastedNode } from "./pasted-node.ts";

function toNode(node: Node): PastedNode[] {
	if (node instanceof Text) return [{ text: node.data }];
	if (node instanceof Comment) return [{ comment: node.data }];
	return node instanceof Element ? [toElement(node)] : [];
}

function toElement(element: Element): PastedElement {
	return {
		name: element.localName,
		attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
		children: [...element.childNodes].flatMap(toNode),
	};
}

/** Reads markup of the clipboard; nothing in it runs or is fetched. */
export function readPastedDom(html: string): PastedElement {
	return toElement(new DOMParser().parseFromString(html, "text/html").documentElement);
}
