import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ENVIRONMENT_VARIABLES, EnvironmentError, parseEnv } from "./env.ts";

function catchError(source: Record<string, string>): EnvironmentError {
	try {
		parseEnv(source);
	} catch (error) {
		if (error instanceof EnvironmentError) return error;
		throw error;
	}
	throw new Error("the environment was accepted");
}

test("an empty environment gives what works on one machine", () => {
	const env = parseEnv({});
	expect(env).toMatchObject({ port: 3000, publicOrigin: null, databaseUrl: null, pageCacheMb: 256, logLevel: "info" });
	expect(env.allowedHosts).toEqual(
		expect.arrayContaining(["localhost", "localhost:3000", "127.0.0.1:3000", "[::1]:3000"]),
	);
	expect(env.trustedProxy).toEqual([]);
	expect(isAbsolute(env.dataDir)).toBe(true);
});

test("an empty value counts as unset", () => {
	const blank = Object.fromEntries(ENVIRONMENT_VARIABLES.map((name) => [name, " "]));
	expect(parseEnv(blank)).toEqual(parseEnv({}));
});

test("the hosts of the origins and the named hosts are answered, with the portal's port too", () => {
	const env = parseEnv({
		PORT: "8080",
		PUBLIC_ORIGIN: "https://GiaLai.example/",
		ADMIN_ORIGIN: "https://toasoan.example:8443",
		ALLOWED_HOSTS: "10.0.0.5, www.gialai.example:81",
	});
	expect(env.publicOrigin).toBe("https://gialai.example");
	const given = ["gialai.example", "toasoan.example:8443", "10.0.0.5", "10.0.0.5:8080", "www.gialai.example:81"];
	expect(env.allowedHosts).toEqual(expect.arrayContaining(given));
	expect(env.allowedHosts).not.toContain("www.gialai.example");
});

describe("a variable that cannot be used is named in one line with the way out:", () => {
	test.each([
		["PORT", "ba nghìn"],
		["PORT", "70000"],
		["PORT", "-1"],
		["PUBLIC_ORIGIN", "gialai.example"],
		["PUBLIC_ORIGIN", "https://gialai.example/trang"],
		["PUBLIC_ORIGIN", "ftp://gialai.example"],
		["ADMIN_ORIGIN", "javascript:alert(1)"],
		["ALLOWED_HOSTS", "https://gialai.example"],
		["TRUSTED_PROXY", "may-chu-noi-bo"],
		["DATABASE_URL", "mysql://localhost/bienho"],
		["PURGE_URLS", "http://127.0.0.1:6081, khong-phai"],
		["PAGE_CACHE_MB", "0"],
		["SMTP_URL", "https://thu.example"],
		["EXCHANGE_RATE_URL", "file:///etc/passwd"],
		["UPSTREAM_ALLOW_LOOPBACK", "yes"],
		["LOG_LEVEL", "verbose"],
		["SESSION_KEY", "quá-ngắn"],
		["PEPPER", "x".repeat(31)],
	])("%s=%s", (name, value) => {
		const error = catchError({ [name]: value });
		expect(error.variable).toBe(name);
		expect(error.personMessage).toMatch(
			new RegExp(`^Biến môi trường ${name} không dùng được: [^\\n]+ Hãy [^\\n]+\\.$`),
		);
	});
});

test("a refused key or password is not repeated in the message", () => {
	for (const [name, value] of [
		["SESSION_KEY", "bi-mat-ngan"],
		["SMTP_URL", "smtp//ai:mat-khau@thu.example"],
	] as const) {
		const { message, personMessage } = catchError({ [name]: value });
		expect(message + personMessage).not.toContain(value);
	}
});

test("the example file names every variable, and no other", () => {
	const example = readFileSync(join(import.meta.dirname, "../.env.example"), "utf8");
	const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
	expect([...named].sort()).toEqual([...ENVIRONMENT_VARIABLES].sort());
});

describe("an identity provider", () => {
	const all = {
		OIDC_ISSUER: "https://id.example/realms/co-quan",
		OIDC_CLIENT_ID: "cong",
		OIDC_CLIENT_SECRET: "bí mật",
	};

	test("is known by all three variables, and has a name", () => {
		expect(parseEnv({}).identityProvider).toBeNull();
		expect(parseEnv({ OIDC_NAME: "Tỉnh ủy" }).identityProvider).toBeNull();
		expect(parseEnv(all).identityProvider).toEqual({
			...{ issuer: "https://id.example/realms/co-quan", clientId: "cong", clientSecret: "bí mật", name: "đơn vị" },
		});
		expect(parseEnv({ ...all, OIDC_NAME: "Tỉnh ủy".normalize("NFD") }).identityProvider?.name).toBe("Tỉnh ủy");
	});

	test.each(Object.keys(all))("is refused without %s", (name) => {
		const error = catchError({ ...all, [name]: "" });
		expect(error.variable).toBe(name);
		expect(error.personMessage).toContain("phải được đặt cả ba");
		expect(error.personMessage).not.toContain("bí mật");
	});

	test("is asked over https, and over http on this machine in tests alone", () => {
		for (const issuer of [
			"http://id.example",
			"http://127.0.0.1:8080",
			"ftp://id.example",
			"https://a@id.example",
			"id",
		]) {
			expect(catchError({ ...all, OIDC_ISSUER: issuer }).variable, issuer).toBe("OIDC_ISSUER");
		}
		const tried = { ...all, UPSTREAM_ALLOW_LOOPBACK: "1" };
		expect(catchError({ ...tried, OIDC_ISSUER: "http://id.example" }).variable).toBe("OIDC_ISSUER");
		expect(parseEnv({ ...tried, OIDC_ISSUER: "http://127.0.0.1:8080" }).identityProvider?.clientId).toBe("cong");
	});
});
