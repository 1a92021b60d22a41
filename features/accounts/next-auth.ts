import { cookies, headers } from "next/headers";
import NextAuth, { getServerSession, type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { getSecrets } from "../../lib/secrets.ts";
import { signInWithPasskey } from "./passkey-sign-in.ts";
import { TooBusyError } from "./password-hash.ts";
import { endSession, LONGEST_MS, type Place, readSession, type Staff } from "./session.ts";
import { SignInError, signInWithPassword } from "./sign-in.ts";
import { toDeviceToken } from "./sign-in-limits.ts";
import { deviceCookieName, isSecure, sessionCookieName, toCookieOptions } from "./staff-cookies.ts";

const DEVICE_KNOWN_MS = 180 * 24 * 3_600_000;

declare module "next-auth" {
	interface User {
		/** The new session's cookie. */
		sid: string;
	}
	interface Session {
		staff: Staff;
	}
}
declare module "next-auth/jwt" {
	interface JWT {
		sid: string;
		staff?: Staff;
	}
}

/** Where the request comes from; the gate wrote the address. */
export async function getPlace(): Promise<Place> {
	const given = await headers();
	return { address: given.get("x-client-address") ?? "", userAgent: given.get("user-agent") ?? "" };
}

/** The browser belongs to the account from now on: strangers' wrong passwords do not lock it out. */
export async function rememberDevice(userId: number): Promise<void> {
	(await cookies()).set(deviceCookieName(), toDeviceToken(userId), toCookieOptions(DEVICE_KNOWN_MS));
}

/** Gives the browser another session, as after a second factor: the former cookie is worth nothing. */
export async function setSessionCookie(token: string): Promise<void> {
	(await cookies()).set(sessionCookieName(), token, toCookieOptions());
}

function toCode(error: unknown): Error {
	if (error instanceof SignInError) return new Error(`${error.code}:${error.waitSeconds}`);
	if (error instanceof TooBusyError) return new Error("busy:0");
	throw error;
}

const password = Credentials({
	id: "password",
	credentials: { email: { type: "text" }, password: { type: "password" } },
	authorize: async (given) => {
		const { email = "", password: secret = "" } = given ?? {};
		const deviceToken = (await cookies()).get(deviceCookieName())?.value ?? null;
		try {
			const attempt = { email, password: secret, place: await getPlace(), deviceToken };
			const { token, userId } = await signInWithPassword(attempt);
			await rememberDevice(userId);
			return { id: String(userId), sid: token };
		} catch (error) {
			throw toCode(error);
		}
	},
});

const passkey = Credentials({
	id: "passkey",
	credentials: { answer: { type: "text" } },
	authorize: async (given) => {
		try {
			const { token, userId } = await signInWithPasskey(given?.answer ?? "", await getPlace());
			await rememberDevice(userId);
			return { id: String(userId), sid: token };
		} catch (error) {
			throw toCode(error);
		}
	},
});

/** next-auth with sessions of our own: the cookie is a random token, and what it stands for is a row. */
function toOptions(): NextAuthOptions {
	return {
		secret: getSecrets().sessionKey,
		useSecureCookies: isSecure(),
		session: { strategy: "jwt", maxAge: LONGEST_MS / 1000 },
		cookies: { sessionToken: { name: sessionCookieName(), options: toCookieOptions() } },
		pages: { signIn: "/admin/dang-nhap", signOut: "/admin", error: "/admin/dang-nhap" },
		providers: [password, passkey],
		callbacks: {
			jwt: ({ token, user, trigger }) => (trigger === "signIn" && user ? { sid: user.sid } : token),
			session: ({ session, token }) => (token.staff ? { ...session, staff: token.staff } : session),
			redirect: ({ url, baseUrl }) => (url.startsWith("/") && !url.startsWith("//") ? baseUrl + url : baseUrl),
		},
		jwt: {
			encode: async ({ token }) => token?.sid ?? "",
			decode: async ({ token }) => {
				const staff = token ? await readSession(token) : null;
				return staff && token ? { sid: token, staff } : null;
			},
		},
		events: {
			signOut: async ({ token }) => {
				if (token?.staff) await endSession(token.staff, token.staff.sessionId);
			},
		},
		// An ended session is no error, and what else there is reaches the log by the failed request.
		logger: { error: () => undefined, warn: () => undefined },
	};
}

/** The machine endpoint of next-auth. */
export async function answerAuth(request: Request, context: { params: Promise<{ nextauth: string[] }> }) {
	return NextAuth(request as never, context as never, toOptions());
}

/** Whoever the request's cookie stands for, however far they have come. */
export async function readStaff(): Promise<Staff | null> {
	const session = await getServerSession(toOptions());
	return session?.staff ?? null;
}

/** Ends the session that the request's cookie stands for, on the server and in the browser. */
export async function endOwnSession(): Promise<void> {
	const staff = await readStaff();
	if (staff) await endSession(staff, staff.sessionId);
	(await cookies()).set(sessionCookieName(), "", toCookieOptions(0));
}
