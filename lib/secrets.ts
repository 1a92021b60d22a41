import { randomBytes, randomUUID } from "node:crypto";
import {
	chmodSync,
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { env } from "./env.ts";
import { PersonError } from "./person-error.ts";

const KEY_BYTES = 32;
const OWNER_ALONE = 0o600;
const key = z.string().min(KEY_BYTES);
const secretsFile = z.object({ sessionKey: key, pepper: key, totpKey: key, auditKey: key, serverActionKey: key });

/** Each at least 32 characters; made ones are 32 random bytes in base64url. */
export type Secrets = z.infer<typeof secretsFile>;

/** `secrets.json` cannot be used or written: restoring it matters more than starting. */
export class SecretsError extends PersonError {
	override name = "SecretsError";

	constructor(file: string, personMessage: string, cause: unknown) {
		super(`${file} cannot be used`, personMessage, { cause });
	}
}

function makeSecrets(): Secrets {
	const make = () => randomBytes(KEY_BYTES).toString("base64url");
	return { sessionKey: make(), pepper: make(), totpKey: make(), auditKey: make(), serverActionKey: make() };
}

/** Written whole, then linked to its name: whoever comes second finds the name taken and reads that file. */
function makeFile(file: string): void {
	const draft = `${file}.${randomUUID()}`;
	try {
		const descriptor = openSync(draft, "wx", OWNER_ALONE);
		try {
			writeSync(descriptor, `${JSON.stringify(makeSecrets(), null, "\t")}\n`);
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		linkSync(draft, file);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

function readFile(file: string): Secrets {
	if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, OWNER_ALONE);
	return secretsFile.parse(JSON.parse(readFileSync(file, "utf8")));
}

/**
 * The portal's keys from `<dataDir>/secrets.json` (mode 0600), made at the first start; `given` keys go first.
 * Processes that start together agree on one file; a file others could read is closed to them.
 * @throws SecretsError when the file is damaged, lacks a key, or cannot be written.
 */
export function loadSecrets(dataDir: string, given: Partial<Secrets> = {}): Secrets {
	const file = join(/* turbopackIgnore: true */ dataDir, "secrets.json");
	try {
		if (!existsSync(file)) makeFile(file);
	} catch (cause) {
		throw new SecretsError(
			file,
			`Không ghi được tệp khóa ${file}. Hãy cấp quyền ghi hoặc đặt DATA_DIR sang thư mục khác.`,
			cause,
		);
	}
	try {
		const fromEnvironment = Object.entries(given).filter(([, value]) => value !== undefined);
		return secretsFile.parse({ ...readFile(file), ...Object.fromEntries(fromEnvironment) });
	} catch (cause) {
		throw new SecretsError(
			file,
			`Tệp khóa ${file} bị hỏng hoặc thiếu khóa. Hãy khôi phục tệp này từ bản sao lưu.`,
			cause,
		);
	}
}

let kept: Secrets | undefined;

/** The keys of this process, read once. @throws SecretsError */
export function getSecrets(): Secrets {
	const { dataDir, secrets } = env();
	kept ??= loadSecrets(dataDir, secrets);
	return kept;
}
