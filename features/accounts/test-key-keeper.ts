import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

interface Circumstances {
	origin?: string;
	isOwnerProved?: boolean;
	counter?: number;
	userHandle?: string;
}

const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const toBytes = (n: number, size: 2 | 4) => {
	const bytes = Buffer.alloc(size);
	bytes.writeUIntBE(n, 0, size);
	return bytes;
};

/** A device with one key, for tests: answers as a browser does, honestly or not. */
export class TestKeyKeeper {
	readonly id = randomBytes(16);
	#keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
	#origin: string;
	counter = 0;

	constructor(origin: string) {
		this.#origin = origin;
	}

	get credentialId(): string {
		return toText(this.id);
	}

	#toClientData(type: string, options: string, origin: string): Buffer {
		const { challenge } = JSON.parse(options) as { challenge: string };
		return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
	}

	#toFrame(options: string, flags: number, counter: number): Buffer {
		const { rp, rpId } = JSON.parse(options) as { rp?: { id: string }; rpId?: string };
		const host = createHash("sha256")
			.update(rp?.id ?? rpId ?? "")
			.digest();
		return Buffer.concat([host, Buffer.of(flags), toBytes(counter, 4)]);
	}

	#toPublicKey(): Buffer {
		const { x = "", y = "" } = this.#keys.publicKey.export({ format: "jwk" });
		const point = [x, y].map((part) => new Uint8Array(Buffer.from(part, "base64url")));
		const [first = new Uint8Array(), second = new Uint8Array()] = point;
		const key = new Map<number, number | Uint8Array<ArrayBuffer>>([
			[1, 2],
			[3, -7],
			[-1, 1],
			[-2, first],
			[-3, second],
		]);
		return Buffer.from(isoCBOR.encode(key));
	}

	/** Answers the options of a registration. */
	register(options: string, { origin = this.#origin, isOwnerProved = true }: Circumstances = {}): string {
		const flags = PRESENT | HAS_KEY | (isOwnerProved ? VERIFIED : 0);
		const credential = [Buffer.alloc(16), toBytes(this.id.length, 2), this.id, this.#toPublicKey()];
		const authData = new Uint8Array(Buffer.concat([this.#toFrame(options, flags, this.counter), ...credential]));
		const attestation = new Map<string, string | Uint8Array<ArrayBuffer> | Map<string, never>>([
			["fmt", "none"],
			["attStmt", new Map<string, never>()],
			["authData", authData],
		]);
		const response = {
			clientDataJSON: toText(this.#toClientData("webauthn.create", options, origin)),
			attestationObject: toText(isoCBOR.encode(attestation)),
			transports: ["internal", "carrier-pigeon"],
		};
		return JSON.stringify({ id: this.credentialId, rawId: this.credentialId, type: "public-key", response });
	}

	/** Answers the options of a sign-in. */
	sign(options: string, circumstances: Circumstances = {}): string {
		const { origin = this.#origin, isOwnerProved = true, counter = this.counter + 1, userHandle } = circumstances;
		this.counter = counter;
		const authenticatorData = this.#toFrame(options, PRESENT | (isOwnerProved ? VERIFIED : 0), counter);
		const clientData = this.#toClientData("webauthn.get", options, origin);
		const signed = Buffer.concat([authenticatorData, createHash("sha256").update(clientData).digest()]);
		const response = {
			clientDataJSON: toText(clientData),
			authenticatorData: toText(authenticatorData),
			signature: toText(createSign("sha256").update(signed).sign(this.#keys.privateKey)),
			...(userHandle === undefined ? {} : { userHandle: toText(Buffer.from(userHandle)) }),
		};
		return JSON.stringify({ id: this.credentialId, rawId: this.credentialId, type: "public-key", response });
	}
}
