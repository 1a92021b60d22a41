import type { Land } from "./places.ts";

/**
 * What articles of one field of reporting are composed of. Every text may hold places to fill: `{place}`, `{n:20-90}`
 * and alternatives `[hội trường|nhà văn hóa]`, as `fill-places.ts` explains.
 */
export interface Beat {
	/** Sections by slug, and how often an article of the beat stands in each. */
	sections: readonly (readonly [slug: string, weight: number])[];
	/** How often the beat is written about, beside the others. */
	weight: number;
	/** Only places of this part of the province; absent for all. */
	land?: Land;
	/** The first year in which there was anything to write about. */
	since?: number;
	photos: readonly string[];
	/** The most used first. */
	tags: readonly string[];
	titles: readonly string[];
	leads: readonly string[];
	headings: readonly string[];
	openings: readonly Paragraph[];
	paragraphs: readonly Paragraph[];
}

/** Sentences that belong together; the first stands always, the others as a rule. */
export type Paragraph = readonly [string, ...string[]];
