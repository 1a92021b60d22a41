import { isAllowedHref } from "../../lib/allowed-href.ts";
import type { Mark } from "../../lib/rich-text.ts";
import type { PastedElement } from "./pasted-node.ts";
import type { Style } from "./pasted-style.ts";

interface Marks {
	bold: boolean;
	italic: boolean;
	underline: boolean;
	strike: boolean;
	href: string | null;
}

export interface MarkState {
	readonly marks: Marks;
	/** As an article carries them. */
	list: () => Mark[];
}

function toState(marks: Marks): MarkState {
	const { bold, italic, underline, strike, href } = marks;
	const list: Mark[] = [];
	if (bold) list.push({ type: "bold" });
	if (italic) list.push({ type: "italic" });
	// A link is underlined as it is.
	if (underline && href === null) list.push({ type: "underline" });
	if (strike) list.push({ type: "strike" });
	if (href !== null) list.push({ type: "link", attrs: { href } });
	return { marks, list: () => list };
}

export const NO_MARKS: MarkState = toState({
	...{ bold: false, italic: false, underline: false, strike: false, href: null },
});

const BY_NAME: Readonly<Record<string, keyof Omit<Marks, "href">>> = {
	...{ b: "bold", strong: "bold", i: "italic", em: "italic", cite: "italic", u: "underline" },
	...{ s: "strike", strike: "strike", del: "strike" },
};

function toByStyle(style: Style): Partial<Marks> {
	const weight = style["font-weight"];
	const decoration = style["text-decoration"] ?? style["text-decoration-line"];
	return {
		...(weight === undefined ? {} : { bold: /^bold/.test(weight) || Number(weight) >= 600 }),
		...(style["font-style"] === undefined ? {} : { italic: /^(?:italic|oblique)/.test(style["font-style"]) }),
		...(decoration?.includes("underline") ? { underline: true } : {}),
		...(decoration?.includes("line-through") ? { strike: true } : {}),
	};
}

function toHref({ name, attributes: { href = "" } }: PastedElement): string | null {
	const trimmed = href.trim();
	// A path without a host was meant for the site it was copied from.
	return name === "a" && !trimmed.startsWith("/") && isAllowedHref(trimmed) ? trimmed : null;
}

/** The marks inside an element: what its name says, unless its style says otherwise. */
export function applyMarks({ marks }: MarkState, element: PastedElement, style: Style): MarkState {
	const named = BY_NAME[element.name];
	const href = toHref(element) ?? marks.href;
	return toState({ ...marks, ...(named ? { [named]: true } : {}), ...toByStyle(style), href });
}
