import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { safeFetch } from "./safe-fetch.ts";

const HOUR_SECONDS = 3600;

/** What the provider does wrong, by name. */
export type ProviderFault =
	| "server error"
	| "web page"
	| "silence"
	| "other issuer"
	| "plain endpoint"
	| "private endpoint"
	| "denies"
	| "fails"
	| "other state"
	| "answers as another"
	| "no name"
	| "other key"
	| "unsigned"
	| "signed with the secret"
	| "other nonce"
	| "no nonce"
	| "other audience"
	| "second audience"
	| "other token issuer"
	| "expired"
	| "from long ago"
	| "no subject";

interface Grant {
	challenge: string;
	nonce: string;
	redirectUri: string;
	person: TestPerson;
}

export interface TestPerson {
	sub: string;
	preferred_username?: string;
	email?: string;
	email_verified?: boolean;
}

/** How it wants to be told the secret. */
type SecretMethod = "client_secret_basic" | "client_secret_post";

const json = (response: ServerResponse, status: number, value: unknown) =>
	void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
	let text = "";
	for await (const chunk of request) text += String(chunk);
	return new URLSearchParams(text);
}

const decode = (text: string) => new URLSearchParams(`x=${text}`).get("x") ?? "";

/** An identity provider on this machine, which vouches for `person` at once, honestly unless it is told otherwise. */
export class TestOpenIdProvider {
	readonly clientId = "cong thong tin";
	readonly clientSecret = "bí mật + của & cổng: 7Qx9";
	/** Whoever is signed in at the provider. */
	person: TestPerson = { sub: "nguoi-0", preferred_username: "nguoi.khong" };
	fault: ProviderFault | null = null;
	/** Shows a page of its own first, as a provider does whose password is typed in. */
	asksFirst = false;
	secretMethod: SecretMethod = "client_secret_basic";
	/** Queries with which browsers came to be asked who they are. */
	readonly asked: URLSearchParams[] = [];
	/** How often a code was exchanged. */
	exchanged = 0;
	readonly #grants = new Map<string, Grant>();
	readonly #server = createServer((request, response) => void this.#answer(request, response));
	#keys: Promise<{ right: CryptoKeyPair; wrong: CryptoKeyPair }> | null = null;

	get issuer(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/realms/co-quan`;
	}

	/** What a portal is to be started with. */
	get environment(): Record<string, string> {
		return {
			OIDC_ISSUER: this.issuer,
			OIDC_CLIENT_ID: this.clientId,
			OIDC_CLIENT_SECRET: this.clientSecret,
			UPSTREAM_ALLOW_LOOPBACK: "1",
		};
	}

	async listen(): Promise<this> {
		this.#server.listen(0, "127.0.0.1");
		await once(this.#server, "listening");
		return this;
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}

	#getKeys() {
		const make = () => generateKeyPair("RS256", { extractable: true });
		this.#keys ??= Promise.all([make(), make()]).then(([right, wrong]) => ({ right, wrong }));
		return this.#keys;
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname, searchParams } = new URL(request.url ?? "/", this.issuer);
		const place = pathname.replace("/realms/co-quan/", "");
		if (this.fault === "silence") return;
		if (this.fault === "server error") return json(response, 500, { error: "server_error" });
		if (this.fault === "web page") return void response.end("<h1>It works!</h1>");
		if (place === ".well-known/openid-configuration") return json(response, 200, this.#describe());
		if (place === "keys") return json(response, 200, { keys: [await this.#listKey()] });
		if (place === "authorize" && this.asksFirst && request.method === "GET") {
			response.setHeader("content-type", "text/html; charset=utf-8");
			return void response.end(
				'<title>Nơi cấp tài khoản</title><form method="post"><button>Đúng là tôi</button></form>',
			);
		}
		if (place === "authorize") return this.#authorize(searchParams, response);
		if (place === "token") return this.#exchange(request, response);
		return json(response, 404, {});
	}

	#describe(): Record<string, unknown> {
		const { issuer, fault } = this;
		return {
			issuer: fault === "other issuer" ? "https://ke-xau.example" : issuer,
			authorization_endpoint: `${issuer}/authorize`,
			token_endpoint: fault === "plain endpoint" ? "http://ke-xau.example/token" : `${issuer}/token`,
			jwks_uri: fault === "private endpoint" ? "https://127.0.0.1:9/keys" : `${issuer}/keys`,
			token_endpoint_auth_methods_supported: [this.secretMethod],
			authorization_response_iss_parameter_supported: true,
		};
	}

	async #listKey() {
		return { ...(await exportJWK((await this.#getKeys()).right.publicKey)), kid: "1", alg: "RS256", use: "sig" };
	}

	#authorize(query: URLSearchParams, response: ServerResponse): void {
		this.asked.push(query);
		const ask = (name: string) => query.get(name) ?? "";
		const back = new URL(ask("redirect_uri"));
		const isKnown = ask("client_id") === this.clientId && ask("code_challenge_method") === "S256";
		if (!isKnown || ask("response_type") !== "code") {
			json(response, 400, { error: "invalid_request" });
			return;
		}
		const { fault, person } = this;
		const code = randomBytes(16).toString("hex");
		const grant = { challenge: ask("code_challenge"), nonce: ask("nonce"), redirectUri: back.href, person };
		this.#grants.set(code, grant);
		back.searchParams.set("state", fault === "other state" ? "0".repeat(64) : ask("state"));
		if (fault !== "no name") {
			back.searchParams.set("iss", fault === "answers as another" ? "https://ke-xau.example" : this.issuer);
		}
		if (fault === "denies") back.searchParams.set("error", "access_denied");
		else if (fault === "fails") back.searchParams.set("error", "temporarily_unavailable");
		else back.searchParams.set("code", code);
		response.writeHead(302, { location: back.href }).end();
	}

	#knows(request: IncomingMessage, form: URLSearchParams): boolean {
		if (this.secretMethod === "client_secret_post") {
			return form.get("client_id") === this.clientId && form.get("client_secret") === this.clientSecret;
		}
		const [, basic = ""] = (request.headers.authorization ?? "").split(" ");
		const [id = "", secret = ""] = Buffer.from(basic, "base64").toString().split(":").map(decode);
		return id === this.clientId && secret === this.clientSecret && !form.has("client_secret");
	}

	async #exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const form = await readForm(request);
		this.exchanged += 1;
		if (!this.#knows(request, form)) return json(response, 401, { error: "invalid_client" });
		const code = form.get("code") ?? "";
		const grant = this.#grants.get(code);
		this.#grants.delete(code);
		const challenge = createHash("sha256")
			.update(form.get("code_verifier") ?? "")
			.digest("base64url");
		const isRight = grant?.challenge === challenge && grant.redirectUri === form.get("redirect_uri");
		if (!grant || !isRight) return json(response, 400, { error: "invalid_grant" });
		const idToken = await this.#sign(grant);
		return json(response, 200, { access_token: "none", token_type: "Bearer", id_token: idToken });
	}

	#toClaims({ nonce, person }: Grant): JWTPayload {
		const now = Math.floor(Date.now() / 1000);
		const claims: JWTPayload = {
			...person,
			iss: this.issuer,
			aud: this.clientId,
			iat: now,
			exp: now + HOUR_SECONDS,
			nonce,
		};
		const wrong: Partial<Record<ProviderFault, JWTPayload>> = {
			"other nonce": { nonce: "0".repeat(64) },
			"no nonce": { nonce: undefined },
			"other audience": { aud: "chuong-trinh-khac" },
			"second audience": { aud: [this.clientId, "chuong-trinh-khac"], azp: "chuong-trinh-khac" },
			"other token issuer": { iss: "https://ke-xau.example" },
			expired: { iat: now - 2 * HOUR_SECONDS, exp: now - HOUR_SECONDS },
			"from long ago": { iat: now - HOUR_SECONDS },
			"no subject": { sub: undefined },
		};
		return { ...claims, ...(this.fault ? wrong[this.fault] : {}) };
	}

	async #sign(grant: Grant): Promise<string> {
		const token = new SignJWT(this.#toClaims(grant));
		if (this.fault === "unsigned") {
			const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
			return `${part({ alg: "none" })}.${part(this.#toClaims(grant))}.`;
		}
		if (this.fault === "signed with the secret") {
			return token.setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(this.clientSecret));
		}
		const { right, wrong } = await this.#getKeys();
		const { privateKey } = this.fault === "other key" ? wrong : right;
		return token.setProtectedHeader({ alg: "RS256", kid: "1" }).sign(privateKey);
	}
}

/** Goes to the provider as a browser does. @returns the query with which it is sent back. */
export async function visitProvider(address: string): Promise<URLSearchParams> {
	const { headers } = await safeFetch(address, { mayBeLoopback: true });
	return new URL(headers.location ?? "http://nowhere.example/").searchParams;
}
