import * as z from "zod";
import { toCleanText } from "../../lib/text.ts";
import type { SiteSettings } from "./site-settings.ts";

/** A fresh site: names only; what the law wants beside them is the office's to fill in. */
const DEFAULTS: SiteSettings = {
	name: "Trang thông tin điện tử Đảng bộ tỉnh Gia Lai",
	shortName: "Tỉnh ủy Gia Lai",
	governingBody: "",
	address: "",
	email: "",
	phone: "",
	responsiblePerson: "",
	license: "",
	isDemo: false,
	groupsViewCount: false,
	showsVisits: false,
	asksSatisfaction: true,
	offersDigest: false,
};

const KEY_PREFIX = "site.";
const MAX_LETTERS = 300;

/** Names of the settings, such as "site.address". */
export const SITE_SETTING_KEYS = Object.keys(DEFAULTS).map((name) => KEY_PREFIX + name);

/** Stored values over the defaults; a value of another type is ignored. */
export function toSiteSettings(stored: ReadonlyMap<string, unknown>): SiteSettings {
	const entries = Object.entries(DEFAULTS).map(([name, fallback]) => {
		const value = stored.get(KEY_PREFIX + name);
		return [name, typeof value === typeof fallback ? value : fallback];
	});
	return Object.fromEntries(entries) as SiteSettings;
}

const email = z.email();
const PHONE = /^\+?[\d .()/-]{3,40}$/;

/** Empty takes the fact off the page. */
function parseText(key: string, text: string): string | null {
	if (text === "") return text;
	if (key === "site.email") return email.safeParse(text).success ? text : null;
	if (key === "site.phone") return PHONE.test(text) ? text : null;
	return text.length <= MAX_LETTERS ? text : null;
}

/**
 * What a person typed for a setting as the value to store.
 * @returns null for an unknown key, an e-mail address or phone number that is none, or, where yes or no is asked, another word.
 */
export function parseSiteSetting(key: string, text: string): string | boolean | null {
	const fallback = Object.entries(DEFAULTS).find(([name]) => KEY_PREFIX + name === key)?.[1];
	if (typeof fallback === "string") return parseText(key, toCleanText(text));
	if (typeof fallback !== "boolean") return null;
	return text === "true" ? true : text === "false" ? false : null;
}
