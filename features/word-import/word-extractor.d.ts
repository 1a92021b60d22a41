declare module "word-extractor" {
	interface TextOptions {
		/** Turns typographic signs into plain ones. */
		filterUnicode?: boolean;
	}
	interface WordDocument {
		getBody(options?: TextOptions): string;
		getFootnotes(options?: TextOptions): string;
		getTextboxes(options?: TextOptions): string;
	}
	// biome-ignore lint/style/noDefaultExport: so it is exported
	export default class WordExtractor {
		extract(source: string | Buffer): Promise<WordDocument>;
	}
}
