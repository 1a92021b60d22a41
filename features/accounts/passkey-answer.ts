import * as z from "zod";

const LONGEST = 20_000;
const TRANSPORTS = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;

const bytes = z.base64url().min(1).max(LONGEST);
const frame = { id: bytes, rawId: bytes, type: z.literal("public-key") };
/** Nothing is asked of extensions, and nothing they say is believed. */
const withoutExtensions = <T extends object>(answer: T) => ({ ...answer, clientExtensionResults: {} });

const registrationAnswer = z
	.object({
		...frame,
		response: z.object({
			clientDataJSON: bytes,
			attestationObject: bytes,
			transports: z.array(z.string().max(30)).max(20).default([]),
		}),
	})
	.transform(withoutExtensions);

const signInAnswer = z
	.object({
		...frame,
		response: z.object({
			clientDataJSON: bytes,
			authenticatorData: bytes,
			signature: bytes,
			userHandle: bytes.optional(),
		}),
	})
	.transform(withoutExtensions);

export type RegistrationAnswer = z.output<typeof registrationAnswer>;
export type SignInAnswer = z.output<typeof signInAnswer>;

const clientData = z.object({ challenge: z.string().min(1).max(200) });

function parseJson(text: string): unknown {
	try {
		return text.length > 3 * LONGEST ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

/** What a browser says after it made a key; null when it is no such thing. */
export function parseRegistrationAnswer(text: string): RegistrationAnswer | null {
	return registrationAnswer.safeParse(parseJson(text)).data ?? null;
}

/** What a browser says after it used a key; null when it is no such thing. */
export function parseSignInAnswer(text: string): SignInAnswer | null {
	return signInAnswer.safeParse(parseJson(text)).data ?? null;
}

/** The challenge a browser says it had signed. Believed only once the signature was verified. */
export function readChallenge(answer: RegistrationAnswer | SignInAnswer): string {
	const text = Buffer.from(answer.response.clientDataJSON, "base64url").toString("utf8");
	return clientData.safeParse(parseJson(text)).data?.challenge ?? "";
}

/** Ways to reach a key that the next browser will understand. */
export function listTransports({ response }: RegistrationAnswer): string[] {
	return TRANSPORTS.filter((name) => response.transports.includes(name));
}
