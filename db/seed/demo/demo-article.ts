import type { ArticleGenre, ArticleLayout, Language } from "../../queries/article-words.ts";

/** One inline run: plain text, or text with a mark. */
export type DemoRun = string | { bold: string } | { italic: string } | { link: string; href: string };

/** A picture of the demo by its name, in the words of one article. */
export interface DemoPicture {
	name: string;
	alt: string;
	caption: string;
	credit: string;
}

export type DemoBlock =
	| { p: string | DemoRun[] }
	| { h2: string }
	| { h3: string }
	| { quote: string[] }
	| { list: string[] }
	| { numbered: string[] }
	| { table: { head: string[]; rows: string[][] } }
	| { box: { title: string; paragraphs: string[] } }
	/** A video of the demo by its title. */
	| { video: string }
	| { photo: DemoPicture }
	| { gallery: DemoPicture[] };

/** The pictures an invented text shows, in reading order. */
export function listDemoPictures(body: readonly DemoBlock[]): DemoPicture[] {
	return body.flatMap((block) => {
		if ("gallery" in block) return block.gallery;
		return "photo" in block ? block.photo : [];
	});
}

/**
 * One invented article. `date` is a fixed day ("2019-04-12", or "2019-04-12T08:30" when the clock
 * time is known, Asia/Ho_Chi_Minh), or `hoursAgo` counts back from the moment of seeding.
 */
export interface DemoArticle {
	title: string;
	/** Slug of the section, as in `db/seed/sections.ts`. */
	category: string;
	lead: string;
	kicker?: string;
	when: { date: string } | { hoursAgo: number };
	authors: string[];
	genre: ArticleGenre;
	layout?: ArticleLayout;
	/** Titles of what stands beside it first. */
	related?: string[];
	language?: Language;
	source?: { name: string; url?: string };
	tags?: string[];
	/** Slug of a special topic of the demo. */
	topic?: string;
	/** Views carried by the article. */
	views: number;
	/** Whose voice the recording is said to be, where there is one. */
	voice?: string;
	body: DemoBlock[];
}
