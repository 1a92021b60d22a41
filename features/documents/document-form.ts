import * as z from "zod";
import type { GivenFile } from "./accept-file.ts";
import type { NamedReplacement } from "./add-document.ts";

/** A form with a dozen scans. */
const MOST_FORM_BYTES = 128 * 1024 * 1024;

/** Whether a form says of itself that it holds more than we take, or does not say how much. */
export function isFormTooLong({ headers }: Pick<Request, "headers">): boolean {
	const length = Number(headers.get("content-length") ?? Number.NaN);
	return !(length <= MOST_FORM_BYTES);
}

export const FORM_TOO_LONG = "Các tệp cộng lại lớn hơn 128 MB. Hãy gửi làm nhiều lần.";

const text = z.string().max(2000).default("");
const number = text.transform((typed) => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null));
/** An empty file field is sent as a file without name and bytes. */
const files = z
	.array(z.instanceof(File))
	.default([])
	.transform((all) => all.filter(({ name, size }) => name !== "" || size > 0));

/** What the form of a document sends; what the words mean is the library's to say. */
export const documentForm = z.object({
	/** Empty for a new one. */
	id: number,
	version: number,
	...{ sign: text, type: text, issuer: text, issuedBy: text, field: text, abstract: text },
	...{ issuedOn: text, effectiveOn: text, expiresOn: text, validity: text, term: text },
	...{ signer: text, signerPosition: text, signingAuthority: text, secrecy: text },
	/** Signs parted by semicolons, of a new document alone. */
	replaces: text,
	extent: z.enum(["whole", "part"]).default("whole"),
	"files[]": files,
	"removed[]": z.array(z.string().max(100)).default([]),
});

/** What a list's form sends. */
export const listForm = z.object({
	mode: z.enum(["check", "import"]),
	list: z.instanceof(File),
	/** The mark of the check that was shown. */
	seen: z.string().max(100).default(""),
	"files[]": files,
});

/** A document's form answered: where it is now, or what is wrong by the field's name. */
export type DocumentAnswer =
	| { state: "saved"; href: string }
	| { state: "refused"; message: string; errors: Readonly<Record<string, string>> };

export function toReplacements(typed: string, extent: "whole" | "part"): NamedReplacement[] {
	const names = typed.split(/[;\n]/).map((name) => name.trim());
	return names.filter((name) => name !== "").map((named) => ({ named, isWhole: extent === "whole" }));
}

/** Files of a form as verbs take them. */
export function readFormFiles(sent: readonly File[]): Promise<GivenFile[]> {
	return Promise.all(
		sent.map(async (file) => ({
			name: file.name.normalize("NFC"),
			bytes: Buffer.from(await file.arrayBuffer()),
		})),
	);
}
