import { createHash } from "node:crypto";
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from "jose";
import * as z from "zod";
import { FetchError, type FetchOptions, safeFetch } from "./safe-fetch.ts";

const MAX_BYTES = 256 * 1024;
const HTTP_OK = 200;
const CLOCKS_APART_SECONDS = 60;
const OLDEST_TOKEN_SECONDS = 10 * 60;
/** Signed with a key of which only the provider has the private half. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const LONGEST_LABEL = 100;

/** The portal as it is registered at an identity provider. */
export interface OpenIdClient {
	/** To the letter as the provider writes it. */
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** Where the provider sends people back to. */
	redirectUri: string;
}

/** What ties an answer to the browser that asked; 43 characters or more each, good for one way there and back. */
export interface OpenIdTies {
	state: string;
	nonce: string;
	/** Of PKCE (RFC 7636). */
	verifier: string;
}

/** Whom the provider vouches for. */
export interface OpenIdPerson {
	/** The same for ever, and nobody else's. */
	subject: string;
	/** What they are known by there; may be empty, and decides nothing. */
	label: string;
}

/** The provider could not be asked, or said what must not be believed. The message is for the log alone. */
export class OpenIdError extends Error {
	override name = "OpenIdError";
}

const discovery = z.object({
	issuer: z.string(),
	authorization_endpoint: z.url(),
	token_endpoint: z.url(),
	jwks_uri: z.url(),
	token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
	authorization_response_iss_parameter_supported: z.boolean().optional(),
});
type Provider = z.output<typeof discovery>;

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
const tokens = z.object({ id_token: z.string() });
const claims = z.object({
	sub: z.string().regex(/^[\x20-\x7e]{1,255}$/),
	nonce: z.string(),
	azp: z.string().optional(),
	preferred_username: z.string().optional().catch(undefined),
	name: z.string().optional().catch(undefined),
});

const originOf = (url: string) => new URL(url).origin;

/**
 * Asks an endpoint of the provider. The issuer was named by the operator and may lie in a private network, and so may
 * what stands at its origin; whatever else the provider names must be a public https address.
 */
async function ask<T>(
	issuer: string,
	url: string,
	schema: z.ZodType<T>,
	options: Pick<FetchOptions, "method" | "headers" | "body"> = {},
): Promise<T> {
	try {
		const mayBePrivate = originOf(url) === originOf(issuer);
		const { status, body } = await safeFetch(url, { ...options, mayBePrivate, maxBytes: MAX_BYTES });
		if (status !== HTTP_OK) throw new OpenIdError(`${url} answers ${status}: ${body.toString("utf8", 0, 200)}`);
		return schema.parse(JSON.parse(body.toString("utf8")));
	} catch (error) {
		if (error instanceof OpenIdError) throw error;
		const reason = error instanceof FetchError ? error.message : "the answer is not what it should be";
		throw new OpenIdError(`${url}: ${reason}`, { cause: error });
	}
}

/** What the provider says of itself (OpenID Connect Discovery 1.0). @throws OpenIdError */
export async function discover(issuer: string): Promise<Provider> {
	const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
	const provider = await ask(issuer, url, discovery);
	if (provider.issuer !== issuer) throw new OpenIdError(`the issuer calls itself ${provider.issuer}, not ${issuer}`);
	for (const endpoint of [provider.authorization_endpoint, provider.token_endpoint, provider.jwks_uri]) {
		const { protocol, origin, username } = new URL(endpoint);
		const isSafe = (protocol === "https:" || origin === originOf(issuer)) && username === "";
		if (!isSafe) throw new OpenIdError(`${endpoint} is neither https nor at ${originOf(issuer)}`);
	}
	return provider;
}

/**
 * Where to send a browser so that the provider asks who is sitting there.
 * @param asksAnew whoever is signed in at the provider has to prove it once more. @throws OpenIdError
 */
export async function getAuthorizationAddress(
	{ issuer, clientId, redirectUri }: OpenIdClient,
	{ state, nonce, verifier }: OpenIdTies,
	{ asksAnew = false }: { asksAnew?: boolean } = {},
): Promise<string> {
	const address = new URL((await discover(issuer)).authorization_endpoint);
	const query = {
		...{ response_type: "code", scope: "openid profile", client_id: clientId, redirect_uri: redirectUri },
		...{ state, nonce, code_challenge: createHash("sha256").update(verifier).digest("base64url") },
		code_challenge_method: "S256",
		...(asksAnew ? { prompt: "login" } : {}),
	};
	for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
	return address.href;
}

/** As a form writes it, which RFC 6749 §2.3.1 asks for before the two are put together. */
const encode = (text: string) => new URLSearchParams([["", text]]).toString().slice(1);

async function askForToken(client: OpenIdClient, provider: Provider, code: string, verifier: string): Promise<string> {
	const { issuer, clientId, clientSecret, redirectUri } = client;
	const methods = provider.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
	const isBasic = methods.includes("client_secret_basic") || !methods.includes("client_secret_post");
	const secret = Buffer.from(`${encode(clientId)}:${encode(clientSecret)}`).toString("base64");
	const body = new URLSearchParams({
		...{ grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier },
		...(isBasic ? {} : { client_id: clientId, client_secret: clientSecret }),
	});
	const answer = await ask(issuer, provider.token_endpoint, tokens, {
		method: "POST",
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			accept: "application/json",
			...(isBasic ? { authorization: `Basic ${secret}` } : {}),
		},
		body: body.toString(),
	});
	return answer.id_token;
}

async function verify(token: string, keys: unknown, { issuer, clientId }: OpenIdClient): Promise<JWTPayload> {
	try {
		const { payload } = await jwtVerify(token, createLocalJWKSet(keys as JSONWebKeySet), {
			...{ issuer, audience: clientId, algorithms: ALGORITHMS },
			...{ clockTolerance: CLOCKS_APART_SECONDS, maxTokenAge: OLDEST_TOKEN_SECONDS },
			requiredClaims: ["exp", "iat", "sub", "nonce"],
		});
		return payload;
	} catch (error) {
		throw new OpenIdError("the id token must not be believed", { cause: error });
	}
}

/** In one line that nobody can pass off as another by characters that turn or hide. */
function toLabel(text: string): string {
	return text
		.normalize("NFC")
		.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
		.trim()
		.slice(0, LONGEST_LABEL);
}

/**
 * Exchanges what came back with the browser for the person it stands for (OpenID Connect Core 1.0, §3.1.3): issuer,
 * audience, signature, age and nonce are checked, and that this provider and no other answered (RFC 9207).
 * @param query of the address the browser came back to; its state was compared before. @throws OpenIdError
 */
export async function exchangeCode(
	client: OpenIdClient,
	query: Readonly<{ code: string; iss: string | null }>,
	{ nonce, verifier }: OpenIdTies,
): Promise<OpenIdPerson> {
	const provider = await discover(client.issuer);
	const mustName = provider.authorization_response_iss_parameter_supported === true;
	if (query.iss === null ? mustName : query.iss !== client.issuer) {
		throw new OpenIdError(`the answer comes from ${query.iss ?? "an issuer without a name"}`);
	}
	const token = await askForToken(client, provider, query.code, verifier);
	const keys = await ask(client.issuer, provider.jwks_uri, keySet);
	const found = claims.safeParse(await verify(token, keys, client));
	if (!found.success) throw new OpenIdError("the id token lacks what it must say", { cause: found.error });
	const { sub, nonce: given, azp = client.clientId, preferred_username, name } = found.data;
	if (given !== nonce) throw new OpenIdError("the id token belongs to another sign-in");
	if (azp !== client.clientId) throw new OpenIdError(`the id token is meant for ${azp}`);
	return { subject: sub, label: toLabel(preferred_username ?? name ?? "") };
}
