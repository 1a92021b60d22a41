import * as z from "zod";

/** How the worker stores the bank's table and a place's weather; readers of the tables parse with these. */
const price = z.number().positive().nullable();

export const exchangeRatesValue = z.object({
	rates: z.array(z.object({ code: z.string().length(3), name: z.string(), buy: price, transfer: price, sell: price })),
});

export const weatherValue = z.object({
	/** Degrees Celsius, as all temperatures. */
	temperature: z.number(),
	/** What it feels like; null when unknown. */
	apparent: z.number().nullable().default(null),
	/** Of today. */
	minimum: z.number(),
	maximum: z.number(),
	/** Relative, per cent. */
	humidity: z.number(),
	/** WMO code of the present weather. */
	code: z.number().int(),
	/** Of today, per cent. */
	rainChance: z.number().nullable(),
	/** km/h */
	wind: z.number().nullable().default(null),
	/** The days after today, in order. */
	days: z
		.array(
			z.object({
				/** "2026-11-24" */
				day: z.string(),
				code: z.number().int(),
				minimum: z.number(),
				maximum: z.number(),
				rainChance: z.number().nullable(),
			}),
		)
		.default([]),
});
export type WeatherValue = z.infer<typeof weatherValue>;
