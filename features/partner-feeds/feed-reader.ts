import { SaxesParser, type SaxesTagPlain } from "saxes";
import { FeedError } from "./partner-feed.ts";

/** Elements of an entry by name, each as it stands there first. */
export interface RawEntry {
	texts: Map<string, string>;
	/** The guid is an address, as far as the feed says. */
	isPermaLink: boolean;
}

const ROOTS = new Set(["rss", "feed", "rdf:RDF"]);
const WANTED = new Set(
	"title description summary content guid id link pubDate dc:date published issued updated".split(" "),
);
const MOST_ENTRIES = 500;
const MOST_DEPTH = 100;
const MOST_LETTERS = 20_000;

const isEntry = (name: string, parent: string | undefined) =>
	(name === "item" && (parent === "channel" || parent === "rdf:RDF")) || (name === "entry" && parent === "feed");

/** Picks the entries out of a feed as it is parsed; of the rest of the document nothing is kept. */
class FeedReader {
	readonly entries: RawEntry[] = [];
	private readonly path: string[] = [];
	private entry: { depth: number; raw: RawEntry } | null = null;
	/** What the text belongs to. */
	private field: string | null = null;

	open({ name, attributes }: SaxesTagPlain): void {
		if (this.path.length === 0 && !ROOTS.has(name))
			throw new FeedError(`Không phải nguồn tin RSS hay Atom: thẻ đầu tiên là “${name.slice(0, 40)}”.`);
		if (this.path.length >= MOST_DEPTH) throw new FeedError("Các thẻ lồng nhau quá sâu.");
		const parent = this.path.at(-1);
		this.path.push(name);
		if (this.entry === null) {
			if (isEntry(name, parent) && this.entries.length < MOST_ENTRIES) this.begin();
		} else if (this.path.length > this.entry.depth + 1) {
			this.addText(" ");
		} else {
			this.beginField(this.entry.raw, name, attributes);
		}
	}

	private beginField(raw: RawEntry, name: string, attributes: Readonly<Record<string, string>>): void {
		if (name === "link") noteLink(raw.texts, attributes);
		if (name === "guid") raw.isPermaLink = attributes.isPermaLink !== "false";
		this.field = WANTED.has(name) && !raw.texts.has(name) ? name : null;
	}

	private begin(): void {
		this.entry = { depth: this.path.length, raw: { texts: new Map(), isPermaLink: false } };
		this.entries.push(this.entry.raw);
	}

	addText(text: string): void {
		if (this.entry === null || this.field === null) return;
		const { texts } = this.entry.raw;
		const before = texts.get(this.field) ?? "";
		if (before.length < MOST_LETTERS) texts.set(this.field, before + text.slice(0, MOST_LETTERS));
	}

	close(): void {
		this.path.pop();
		if (this.entry === null) return;
		if (this.path.length <= this.entry.depth) this.field = null;
		if (this.path.length < this.entry.depth) this.entry = null;
	}
}

/** Atom has the address in an attribute, and others beside it. */
function noteLink(texts: Map<string, string>, { href, rel = "alternate" }: Readonly<Record<string, string>>): void {
	if (href !== undefined && rel === "alternate" && !texts.has("link")) texts.set("link", href);
}

function refuseDoctype(doctype: string): never {
	throw new FeedError(
		/^\s*html\b/i.test(doctype)
			? "Địa chỉ này là một trang web, không phải nguồn tin RSS hay Atom."
			: "Tài liệu có khai báo DOCTYPE, cổng không đọc.",
	);
}

/**
 * The entries of an RSS or Atom document, at most 500. Nothing is expanded and nothing is fetched; names of letters
 * that only HTML knows (`&ndash;`) stay as they are.
 * @throws FeedError for another document, one with a DOCTYPE, and one that is not well-formed.
 */
export function readFeedEntries(document: string): RawEntry[] {
	const reader = new FeedReader();
	const parser = new SaxesParser({ xmlns: false });
	parser.on("error", ({ message }) => {
		if (!message.includes("undefined entity")) throw new FeedError(`XML sai: ${message.slice(0, 200)}`);
	});
	parser.on("doctype", refuseDoctype);
	parser.on("opentag", (tag) => reader.open(tag));
	parser.on("text", (text) => reader.addText(text));
	parser.on("cdata", (text) => reader.addText(text));
	parser.on("closetag", () => reader.close());
	parser.write(document).close();
	return reader.entries;
}
