import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exchangeCode, getAuthorizationAddress, type OpenIdClient, OpenIdError } from "./open-id.ts";
import { type ProviderFault, TestOpenIdProvider, visitProvider } from "./test-open-id-provider.ts";

const ties = { state: "s".repeat(64), nonce: "n".repeat(64), verifier: "v".repeat(64) };
const provider = new TestOpenIdProvider();
let client: OpenIdClient;

beforeAll(async () => {
	const { issuer, clientId, clientSecret } = await provider.listen();
	client = { issuer, clientId, clientSecret, redirectUri: "http://localhost:3000/tro-lai" };
});
afterAll(() => provider.close());
beforeEach(() => {
	provider.fault = null;
	provider.person = { sub: "nguoi-1", preferred_username: "nguoi.mot" };
});

/** There and back, as one browser does it. */
async function goRound(fault: ProviderFault | null = null) {
	provider.fault = fault;
	const query = await visitProvider(await getAuthorizationAddress(client, ties));
	return exchangeCode(client, { code: query.get("code") ?? "", iss: query.get("iss") }, ties);
}

test("somebody whom the provider vouches for comes back with the subject", async () => {
	expect(await goRound()).toEqual({ subject: "nguoi-1", label: "nguoi.mot" });
	const [asked] = provider.asked.slice(-1);
	expect(Object.fromEntries(asked ?? [])).toMatchObject({
		...{ response_type: "code", scope: "openid profile", state: ties.state, nonce: ties.nonce },
		...{ code_challenge_method: "S256", redirect_uri: client.redirectUri },
	});
	expect(asked?.get("code_challenge"), "the verifier itself is not shown").not.toContain("vvv");
	expect(asked?.has("prompt")).toBe(false);
});

test("a provider that wants the secret in the body gets it there, and nowhere else", async () => {
	provider.secretMethod = "client_secret_post";
	expect(await goRound()).toMatchObject({ subject: "nguoi-1" });
	provider.secretMethod = "client_secret_basic";
});

test("whoever binds an account is to prove at the provider who they are", async () => {
	const address = await getAuthorizationAddress(client, ties, { asksAnew: true });
	expect(new URL(address).searchParams.get("prompt")).toBe("login");
});

test("a name that hides or turns its letters is shown without them", async () => {
	provider.person = { sub: "nguoi-2", preferred_username: " quan\u202Etri\u0000\n\u200B " };
	expect(await goRound()).toEqual({ subject: "nguoi-2", label: "quantri" });
});

/** What the log is told, with its cause. */
async function listReasons(going: Promise<unknown>): Promise<string> {
	const error = await going.then(
		() => "nothing was wrong",
		(caught: unknown) => caught,
	);
	expect(error).toBeInstanceOf(OpenIdError);
	const { message, cause } = error as OpenIdError;
	return `${message} | ${cause instanceof Error ? cause.message : ""}`;
}

describe("nobody is believed when the provider", () => {
	const reasons: [ProviderFault, string | RegExp][] = [
		["server error", "answers 500"],
		["web page", "not what it should be"],
		["other issuer", "calls itself https://ke-xau.example"],
		["plain endpoint", "http://ke-xau.example/token is neither https nor at"],
		["private endpoint", "127.0.0.1:9 is not a public address"],
		["other key", "signature verification failed"],
		["unsigned", /"alg"|Invalid Compact JWS/],
		["signed with the secret", '"alg" (Algorithm) Header Parameter value not allowed'],
		["other nonce", "belongs to another sign-in"],
		["no nonce", 'missing required "nonce" claim'],
		["other audience", 'unexpected "aud" claim'],
		["second audience", "is meant for chuong-trinh-khac"],
		["other token issuer", 'unexpected "iss" claim'],
		["expired", '"exp" claim timestamp check failed'],
		["from long ago", "too far in the past"],
		["no subject", 'missing required "sub" claim'],
	];
	test.each(reasons)("does this wrong: %s", async (fault, reason) => {
		expect(await listReasons(goRound(fault))).toMatch(reason);
	});

	test.each<[ProviderFault, string]>([
		["answers as another", "comes from https://ke-xau.example"],
		["no name", "comes from an issuer without a name"],
	])("does this wrong, and is not told the code: %s", async (fault, reason) => {
		const before = provider.exchanged;
		expect(await listReasons(goRound(fault))).toMatch(reason);
		expect(provider.exchanged).toBe(before);
	});
});

test("a code is worth nothing a second time, nor with another verifier", async () => {
	const query = await visitProvider(await getAuthorizationAddress(client, ties));
	const back = { code: query.get("code") ?? "", iss: query.get("iss") };
	await expect(exchangeCode(client, back, { ...ties, verifier: "w".repeat(64) })).rejects.toThrow("invalid_grant");
	await expect(exchangeCode(client, back, ties)).rejects.toThrow("invalid_grant");
});

test("a provider that cannot be reached is an error that names it and not the secret", async () => {
	const gone = { ...client, issuer: "http://127.0.0.1:9/realms/co-quan" };
	const error = await getAuthorizationAddress(gone, ties).catch((caught: unknown) => caught);
	expect(error).toBeInstanceOf(OpenIdError);
	expect(String(error)).toContain("127.0.0.1:9");
	expect(String(error)).not.toContain(client.clientSecret);
});
