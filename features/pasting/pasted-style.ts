import { isElement, type PastedElement, type PastedNode } from "./pasted-node.ts";

export type Style = Readonly<Record<string, string>>;

/** What a document's own style sheet says, by "p", ".MsoNormal" or "p.MsoNormal". */
export type StyleSheet = ReadonlyMap<string, Style>;

function parseDeclarations(text: string): Style {
	const pairs = text.split(";").flatMap((declaration): [string, string][] => {
		const colon = declaration.indexOf(":");
		if (colon < 1) return [];
		return [[declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()]];
	});
	return Object.fromEntries(pairs);
}

function listStyleTexts(nodes: readonly PastedNode[]): string[] {
	return nodes.filter(isElement).flatMap(({ name, children }) => {
		if (name !== "style") return listStyleTexts(children);
		return children.map((child) => ("text" in child ? child.text : "comment" in child ? child.comment : ""));
	});
}

/** The rules of simple selectors in a document's style elements. */
export function readStyleSheet(root: PastedElement): StyleSheet {
	const sheet = new Map<string, Style>();
	const css = listStyleTexts(root.children)
		.join("\n")
		.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, "");
	for (const [, selectors = "", body = ""] of css.matchAll(/([^{}@]+)\{([^{}]*)\}/g)) {
		for (const selector of selectors.split(",").map((each) => each.trim())) {
			if (!/^[a-z0-9]*(?:\.[\w-]+)?$/i.test(selector) || selector === "") continue;
			sheet.set(selector, { ...sheet.get(selector), ...parseDeclarations(body) });
		}
	}
	return sheet;
}

/** The style an element has by its name, its classes and its own attribute. */
export function toStyle({ name, attributes }: PastedElement, sheet: StyleSheet): Style {
	const classes = (attributes.class ?? "").split(/\s+/).filter(Boolean);
	const selectors = [name, ...classes.map((each) => `.${each}`), ...classes.map((each) => `${name}.${each}`)];
	const rules = selectors.map((selector) => sheet.get(selector) ?? {});
	const font = name === "font" && attributes.face ? { "font-family": attributes.face } : {};
	return Object.assign({}, ...rules, font, parseDeclarations(attributes.style ?? ""));
}
