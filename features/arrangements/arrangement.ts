import * as z from "zod";
import { PersonError } from "../../lib/person-error.ts";

/** What can be arranged: "home", or the page of a section, "category:12". */
export type Surface = "home" | `category:${number}`;

export const toCategorySurface = (categoryId: number): Surface => `category:${categoryId}`;

/** @returns null for the front page. */
export function toCategoryId(surface: Surface): number | null {
	return surface === "home" ? null : Number(surface.slice("category:".length));
}

/** The cache tag of everything that shows the surface. */
export const toArrangementTag = (surface: Surface) => `arrangement:${surface}`;

/** How many places of a surface a story can be pinned to; 1 is its lead. */
export const countSlots = (surface: Surface) => (surface === "home" ? 8 : 3);

/** What stands beside the news, in the order it has until somebody changes it. */
export const BOX_NAMES = ["topics", "polls", "documents", "weather", "rates", "banners", "links"] as const;
export type BoxName = (typeof BOX_NAMES)[number];

const pin = z.object({
	slot: z.number().int().min(1).max(8),
	articleId: z.number().int().positive(),
	/** Null: until somebody takes it away. */
	until: z.iso
		.datetime()
		.transform((text) => new Date(text))
		.nullable(),
});

const arrangementDocument = z.object({
	pins: z.array(pin).max(8),
	/** Bands of the front page in their order; a section that is not named comes after them. */
	sections: z.array(z.object({ categoryId: z.number().int().positive(), isShown: z.boolean() })).max(200),
	/** What stands beside the news on every page; only the front page's counts. */
	boxes: z.array(z.object({ name: z.enum(BOX_NAMES), isShown: z.boolean() })).max(BOX_NAMES.length),
});

/** A story in its place. */
export type Pin = z.output<typeof pin>;
export type Arrangement = z.output<typeof arrangementDocument>;

/** Nothing pinned, everything in its own order. */
export const AS_IT_COMES: Arrangement = { pins: [], sections: [], boxes: [] };

/** An arrangement as it is stored. @throws ZodError for what no version of the portal wrote. */
export const parseArrangement = (stored: unknown): Arrangement => arrangementDocument.parse(stored);

/** The arrangement cannot be kept or published so; nothing was changed. */
export class ArrangementError extends PersonError {
	override name = "ArrangementError";
}
