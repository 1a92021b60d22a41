import { expect, test } from "vitest";
import { toFormKeys, toSenderHash } from "./form-keys.ts";
import { issueToken, readToken, TOKEN_LIFE_MS } from "./form-token.ts";

const secret = (letter: string) => letter.repeat(43);
const keys = toFormKeys({ sessionKey: secret("a"), pepper: secret("b") });
const now = new Date("2026-11-23T01:30:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const issue = (hasChallenge = false) => issueToken(keys, "comment:12", { hasChallenge, now });

test("a token comes back as it was issued, by any process with the same secrets", () => {
	const same = toFormKeys({ sessionKey: secret("a"), pepper: secret("b") });
	expect(readToken(same, "comment:12", issue(true), later(5000))).toMatchObject({
		state: "valid",
		token: { issuedAt: now, hasChallenge: true },
	});
});

test("a token is good for ten minutes and no longer", () => {
	const token = issue();
	expect(readToken(keys, "comment:12", token, later(TOKEN_LIFE_MS - 1)).state).toBe("valid");
	expect(readToken(keys, "comment:12", token, later(TOKEN_LIFE_MS)).state).toBe("expired");
});

test("a token of another article, of other secrets or changed in any letter is forged", () => {
	const token = issue();
	expect(readToken(keys, "comment:13", token, now).state).toBe("forged");
	const others = toFormKeys({ sessionKey: secret("c"), pepper: secret("b") });
	expect(readToken(others, "comment:12", token, now).state).toBe("forged");
	for (let at = 0; at < token.length; at += 1) {
		const changed = `${token.slice(0, at)}${token[at] === "1" ? "0" : "1"}${token.slice(at + 1)}`;
		expect(readToken(keys, "comment:12", changed, now).state, changed).toBe("forged");
	}
	for (const text of ["", ".", "a.b.c.d", `${token}x`, token.toUpperCase()]) {
		expect(readToken(keys, "comment:12", text, now).state, text).toBe("forged");
	}
});

test("two tokens of one moment differ", () => {
	expect(issue()).not.toBe(issue());
});

test("a sender's hash tells addresses apart, takes a subscriber's IPv6 network as one, and names nobody", () => {
	const hash = (address: string) => toSenderHash(keys, address);
	expect(hash("203.0.113.7")).not.toBe(hash("203.0.113.8"));
	expect(hash("2001:db8:1:200::1")).toBe(hash("2001:db8:1:2ff:abcd::9"));
	expect(hash("2001:DB8:1:201:0:0:0:1")).toBe(hash("2001:db8:1:202::"));
	expect(hash("2001:db8:1:200::1")).not.toBe(hash("2001:db8:1:300::1"));
	expect(hash("::1")).toBe(hash("0:0:0:0:0:0:0:2"));
	expect(hash("203.0.113.7")).not.toMatch(/203|113/);
	const others = toFormKeys({ sessionKey: secret("a"), pepper: secret("c") });
	expect(toSenderHash(others, "203.0.113.7")).not.toBe(hash("203.0.113.7"));
});
