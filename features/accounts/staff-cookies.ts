import { adminOrigin } from "../../lib/env.ts";
import { LONGEST_MS } from "./session.ts";

/** Browsers hold a `__Host-` cookie to https, to this one host and to every path. */
export function isSecure(): boolean {
	return adminOrigin().startsWith("https:");
}

export function sessionCookieName(): string {
	return isSecure() ? "__Host-pk" : "pk";
}

/** Not "pk-…": next-auth takes every cookie whose name begins like the session's for a piece of it. */
export function deviceCookieName(): string {
	return isSecure() ? "__Host-device" : "device";
}

/** A link from elsewhere opens the editorial area signed out: nothing from outside acts in a session. */
export function toCookieOptions(maxAgeMs = LONGEST_MS) {
	return { httpOnly: true, sameSite: "strict", path: "/", secure: isSecure(), maxAge: maxAgeMs / 1000 } as const;
}

export function flowCookieName(): string {
	return isSecure() ? "__Host-unit" : "unit";
}

/** The one cookie that comes along from elsewhere, as the identity provider sends people back; it opens nothing alone. */
export function toFlowCookieOptions(maxAgeMs: number) {
	return { ...toCookieOptions(maxAgeMs), sameSite: "lax" } as const;
}
