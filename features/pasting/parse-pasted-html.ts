import { load } from "cheerio";
import type { PastedElement, PastedNode } from "./pasted-node.ts";

type Root = ReturnType<ReturnType<typeof load>["root"]>[0];
type Child = Root["children"][number];

function toNode(node: Child): PastedNode[] {
	if (node.type === "text") return [{ text: node.data }];
	if (node.type === "comment") return [{ comment: node.data }];
	if ("children" in node && "name" in node) {
		return [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(toNode) }];
	}
	return [];
}

/** Reads markup without a browser. */
export function parsePastedHtml(html: string): PastedElement {
	const root = load(html).root()[0];
	return { name: "", attributes: {}, children: root?.children.flatMap(toNode) ?? [] };
}
