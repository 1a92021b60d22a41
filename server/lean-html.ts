/** The Next release whose HTML these rules were read from; a test compares it with the installed one. */
export const LEAN_FOR_NEXT = "16.4.6";

/** The page is not a finished document, or holds a script nobody knows: it must not be sent. */
export class UnfinishedHtmlError extends Error {
	override name = "UnfinishedHtmlError";
}

const PIECE = /<(?:!--|script\b|link\b)/g;
// React parks what a script is to move into place in templates B: and P: and in hidden elements S:.
const PARKED = /\sid="[BPS]:/;
const UNRESOLVED_COMMENT = /^\$[?!~]/;
const NEXT_INLINE = /^(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT\b)/;
/** Where Next would have streamed late metadata to; empty in a finished document. */
const METADATA_OUTLET = '<div hidden=""></div>';
const NEXT_SRC = /\ssrc="\/_next\/static\/(?!reader\/)/;
const OWN_SRC = /\ssrc="\/_next\/static\/reader\//;
const STRUCTURED_DATA = /\stype="application\/ld\+json"/;
const SCRIPT_PRELOAD = /\srel="modulepreload"|\sas="script"/;

/**
 * Takes what only the framework needs out of a rendered page: its scripts, flight data, script preloads and comments.
 * Markup, style sheets, structured data and the reader's own scripts stay. One pass, linear in the length of the page.
 * @throws UnfinishedHtmlError for an open boundary, an unknown script, or a document without its end.
 */
export function toLeanHtml(html: string): string {
	if (!html.trimEnd().endsWith("</html>")) throw new UnfinishedHtmlError("the document does not end with </html>");
	const kept: string[] = [];
	let keptUntil = 0;
	PIECE.lastIndex = 0;
	for (let match = PIECE.exec(html); match; match = PIECE.exec(html)) {
		const [start] = match;
		const end = findEnd(html, start, match.index);
		if (!isKept(html.slice(match.index, end), start)) {
			kept.push(html.slice(keptUntil, match.index));
			keptUntil = end;
		}
		PIECE.lastIndex = end;
	}
	kept.push(html.slice(keptUntil));
	const lean = kept.join("").replace(METADATA_OUTLET, "");
	if (PARKED.test(lean)) throw new UnfinishedHtmlError("a part of the page waits for a script to move it into place");
	return lean;
}

function findEnd(html: string, start: string, from: number): number {
	const mark = start === "<!--" ? "-->" : start === "<script" ? "</script>" : ">";
	const at = html.indexOf(mark, from + start.length);
	if (at === -1) throw new UnfinishedHtmlError(`${start} without its end`);
	return at + mark.length;
}

/** A piece is whole: a comment, a script with its content, or a tag. */
function isKept(piece: string, start: string): boolean {
	switch (start) {
		case "<!--":
			if (UNRESOLVED_COMMENT.test(piece.slice("<!--".length)))
				throw new UnfinishedHtmlError("a boundary was not resolved");
			return false;
		case "<script":
			return isScriptKept(piece);
		default:
			return !SCRIPT_PRELOAD.test(piece);
	}
}

function isScriptKept(script: string): boolean {
	const tag = script.slice(0, script.indexOf(">") + 1);
	if (STRUCTURED_DATA.test(tag) || OWN_SRC.test(tag)) return true;
	const content = script.slice(tag.length, -"</script>".length);
	if (content === "" ? NEXT_SRC.test(tag) : !/\ssrc=/.test(tag) && NEXT_INLINE.test(content)) return false;
	throw new UnfinishedHtmlError(`unknown script: ${script.slice(0, 120)}`);
}
