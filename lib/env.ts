import { isIP } from "node:net";
import { resolve, sep } from "node:path";
import * as z from "zod";

/** A variable the portal cannot start with; `personMessage` is one Vietnamese line with the way out. */
export class EnvironmentError extends Error {
	override name = "EnvironmentError";
	readonly variable: string;
	readonly personMessage: string;

	constructor(variable: string, problem: string) {
		super(`${variable}: ${problem}`);
		this.variable = variable;
		this.personMessage = `Biến môi trường ${variable} không dùng được: ${problem} Hãy sửa hoặc bỏ biến này (xem .env.example).`;
	}
}

const optional = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

const text = z.string().trim();
const isUrl = (value: string, protocol: RegExp) => URL.canParse(value) && protocol.test(new URL(value).protocol);
const urlOf = (protocol: RegExp, example: string) =>
	text.refine((value) => isUrl(value, protocol), { error: `phải là một địa chỉ đầy đủ như ${example}.` });
const webUrl = urlOf(/^https?:$/, "https://may-chu.example/duong-dan");
const issuer = webUrl.refine((value) => URL.canParse(value) && !/[?#@]/.test(value), {
	error: "phải là địa chỉ như https://dang-nhap.example/realms/co-quan, không có ?, # hay @.",
});
const origin = text
	.refine((value) => isUrl(value, /^https?:$/) && new URL(value).origin === value.toLowerCase().replace(/\/$/, ""), {
		error: "phải là một địa chỉ gốc như https://gialai.example, không có đường dẫn.",
	})
	.transform((value) => new URL(value).origin);

const listOf = (isRight: (part: string) => boolean, error: string) =>
	text
		.transform((value) => value.split(/[\s,]+/).filter((part) => part !== ""))
		.refine((parts) => parts.every(isRight), { error });
const isHost = (part: string) =>
	URL.canParse(`http://${part}`) && new URL(`http://${part}`).pathname === "/" && !/[/@?#]/.test(part);
const hosts = listOf(
	isHost,
	"phải là tên máy, cách nhau bằng dấu phẩy, không có https:// như gialai.example, 10.0.0.5:3000.",
);
const addresses = listOf(
	(part) => isIP(part) !== 0,
	"phải là địa chỉ IP, cách nhau bằng dấu phẩy, như 127.0.0.1, ::1.",
);
const webUrls = listOf(
	(part) => isUrl(part, /^https?:$/),
	"phải là các địa chỉ đầy đủ, cách nhau bằng dấu phẩy, như http://127.0.0.1:6081.",
);

const wholeNumber = (low: number, high: number) => {
	const error = `phải là số nguyên từ ${low} đến ${high}.`;
	return text
		.regex(/^\d{1,9}$/, { error })
		.transform(Number)
		.pipe(z.number().min(low, { error }).max(high, { error }));
};
const MIN_KEY_LENGTH = 32;
const secret = text.min(MIN_KEY_LENGTH, { error: `khóa phải dài ít nhất ${MIN_KEY_LENGTH} ký tự.` });
const POSTGRES = /^postgres(ql)?:$/;
const databaseUrl = urlOf(POSTGRES, "postgres://ten:mat-khau@may-chu.example:5432/bien_ho");

const schema = z.object({
	PORT: optional(wholeNumber(0, 65_535)),
	DATA_DIR: optional(z.string()),
	BACKUP_DIR: optional(z.string()),
	PUBLIC_ORIGIN: optional(origin),
	ADMIN_ORIGIN: optional(origin),
	ALLOWED_HOSTS: optional(hosts),
	TRUSTED_PROXY: optional(addresses),
	DATABASE_URL: optional(databaseUrl),
	MEDIA_URL: optional(urlOf(/^(s3|https?):$/, "s3://ten-kho hoặc https://…")),
	PURGE_URLS: optional(webUrls),
	PAGE_CACHE_MB: optional(wholeNumber(1, 65_536)),
	SMTP_URL: optional(urlOf(/^smtps?:$/, "smtps://ten:mat-khau@may-chu.example:465")),
	MAIL_FROM: optional(text),
	EXCHANGE_RATE_URL: optional(webUrl),
	WEATHER_URL: optional(webUrl),
	UPSTREAM_ALLOW_LOOPBACK: optional(z.enum(["0", "1"], { error: "phải là 0 hoặc 1." })),
	WEBSUB_HUB: optional(webUrl),
	INDEXNOW_ENDPOINT: optional(webUrl),
	OIDC_ISSUER: optional(issuer),
	OIDC_CLIENT_ID: optional(text),
	OIDC_CLIENT_SECRET: optional(text),
	OIDC_NAME: optional(text.normalize("NFC").max(40, { error: "tên dài nhất 40 ký tự." })),
	LOG_LEVEL: optional(z.enum(["debug", "info", "warn", "error"], { error: "phải là debug, info, warn hoặc error." })),
	SESSION_KEY: optional(secret),
	PEPPER: optional(secret),
	TOTP_KEY: optional(secret),
	AUDIT_KEY: optional(secret),
	SERVER_ACTION_KEY: optional(secret),
});

/** Names of every variable the portal reads, for the check that `.env.example` is complete. */
export const ENVIRONMENT_VARIABLES = Object.keys(schema.shape);

/** Values of the Host header that are answered: a name without a port also stands for the portal's own port. */
function toAllowedHosts(given: readonly string[], origins: readonly string[], port: number): string[] {
	const names = [...given, "localhost", "127.0.0.1", "[::1]"].map((name) => name.toLowerCase());
	const withPort = names.filter((name) => !/:\d+$/.test(name)).map((name) => `${name}:${port}`);
	return [...new Set([...names, ...withPort, ...origins.map((value) => new URL(value).host)])];
}

/** All of it or nothing: half an identity provider would be found out by whoever wants to sign in. */
function toIdentityProvider(data: z.output<typeof schema>) {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
	if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
	const needs = "OIDC_ISSUER, OIDC_CLIENT_ID và OIDC_CLIENT_SECRET phải được đặt cả ba, hoặc bỏ cả ba.";
	if (issuer === undefined) throw new EnvironmentError("OIDC_ISSUER", needs);
	if (clientId === undefined) throw new EnvironmentError("OIDC_CLIENT_ID", needs);
	if (clientSecret === undefined) throw new EnvironmentError("OIDC_CLIENT_SECRET", needs);
	const { protocol, hostname } = new URL(issuer);
	const isTried = data.UPSTREAM_ALLOW_LOOPBACK === "1" && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);
	if (protocol !== "https:" && !isTried) throw new EnvironmentError("OIDC_ISSUER", "phải bắt đầu bằng https://.");
	return { issuer, clientId, clientSecret, name: data.OIDC_NAME ?? "đơn vị" };
}

/**
 * Checks the environment and fills in what works on one machine. Empty values count as unset.
 * @throws EnvironmentError naming the first variable that cannot be used.
 */
export function parseEnv(source: Record<string, string | undefined>) {
	const parsed = schema.safeParse(source);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new EnvironmentError(String(issue?.path[0]), issue?.message ?? "giá trị lạ.");
	}
	const { data } = parsed;
	const dataDir = resolve(/* turbopackIgnore: true */ data.DATA_DIR ?? "data");
	const backupDir = data.BACKUP_DIR === undefined ? null : resolve(/* turbopackIgnore: true */ data.BACKUP_DIR);
	if (backupDir === dataDir || backupDir?.startsWith(dataDir + sep)) {
		throw new EnvironmentError("BACKUP_DIR", "phải nằm ngoài DATA_DIR: khôi phục cần một DATA_DIR trống.");
	}
	const port = data.PORT ?? 3000;
	const origins = [data.PUBLIC_ORIGIN, data.ADMIN_ORIGIN].filter((value) => value !== undefined);
	return {
		port,
		/** Absolute path. */
		dataDir,
		/** Absolute path of the folder of nightly backups; null: none are made. */
		backupDir,
		publicOrigin: data.PUBLIC_ORIGIN ?? null,
		adminOrigin: data.ADMIN_ORIGIN ?? null,
		allowedHosts: toAllowedHosts(data.ALLOWED_HOSTS ?? [], origins, port),
		trustedProxy: data.TRUSTED_PROXY ?? [],
		databaseUrl: data.DATABASE_URL ?? null,
		mediaUrl: data.MEDIA_URL ?? null,
		purgeUrls: data.PURGE_URLS ?? [],
		pageCacheMb: data.PAGE_CACHE_MB ?? 256,
		smtpUrl: data.SMTP_URL ?? null,
		mailFrom: data.MAIL_FROM ?? null,
		exchangeRateUrl: data.EXCHANGE_RATE_URL ?? null,
		weatherUrl: data.WEATHER_URL ?? null,
		upstreamAllowLoopback: data.UPSTREAM_ALLOW_LOOPBACK === "1",
		websubHub: data.WEBSUB_HUB ?? null,
		indexnowEndpoint: data.INDEXNOW_ENDPOINT ?? null,
		/** Where staff of the unit have accounts; null without one. */
		identityProvider: toIdentityProvider(data),
		logLevel: data.LOG_LEVEL ?? "info",
		/** Keys given from outside; the others are made by `loadSecrets`. */
		secrets: {
			sessionKey: data.SESSION_KEY,
			pepper: data.PEPPER,
			totpKey: data.TOTP_KEY,
			auditKey: data.AUDIT_KEY,
			serverActionKey: data.SERVER_ACTION_KEY,
		},
	};
}

export type Env = ReturnType<typeof parseEnv>;

let parsedEnv: Env | undefined;

/** The checked environment of this process, parsed once. @throws EnvironmentError */
export function env(): Env {
	parsedEnv ??= parseEnv(process.env);
	return parsedEnv;
}

/**
 * The engine the tables of this process are made for. Asked when their module is loaded, before anybody has checked
 * the environment: an address that is no address is refused by `env` later.
 */
export function databaseEngine(): "postgres" | "sqlite" {
	const url = process.env.DATABASE_URL?.trim() ?? "";
	return URL.canParse(url) && POSTGRES.test(new URL(url).protocol) ? "postgres" : "sqlite";
}

/** The origin of every absolute address the portal writes. */
export function siteOrigin(): string {
	const { publicOrigin, port } = env();
	return publicOrigin ?? `http://localhost:${port}`;
}

/** The origin the editorial area is opened at. */
export function adminOrigin(): string {
	return env().adminOrigin ?? siteOrigin();
}

/** Tells next-auth, which knows no other way, where the editorial area is. Call it before pages are loaded. */
export function announceAdminOrigin(): void {
	process.env.NEXTAUTH_URL = adminOrigin();
}
