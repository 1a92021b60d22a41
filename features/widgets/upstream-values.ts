import * as z from "zod";

/** How the worker stores the bank's table and a place's weather; readers of the tables parse with these. */
const price = z.number().positive().nullable();

export const exchangeRatesValue = z.object({
	rates: z.array(z.object({ code: z.string().length(3), name: z.string(), buy: price, transfer: price, sell: price })),
});

export const weatherValue = z.object({
	temperature: z.number(),
	minimum: z.number(),
	maximum: z.number(),
	humidity: z.number(),
	/** WMO code of the present weather. */
	code: z.number().int(),
	rainChance: z.number().nullable(),
});
