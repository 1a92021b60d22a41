import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { ROLES, type Role } from "../../db/queries/users.ts";
import { ACTIONS, SCREENS, type Who } from "../support/access-matrix.ts";
import type { Portal } from "../support/portal.ts";
import { openStaffSession } from "../support/staff-session.ts";
import { expect, test } from "../support/test.ts";

/** What Next built, from its own manifests: names and ids of server actions, places of pages and route handlers. */
function listBuilt() {
	const read = (name: string): unknown => JSON.parse(readFileSync(`.next/server/${name}`, "utf8"));
	const { node } = read("server-reference-manifest.json") as {
		node: Record<string, { exportedName: string; workers: Record<string, unknown> }>;
	};
	const paths = Object.keys(read("app-paths-manifest.json") as Record<string, string>);
	return {
		actions: Object.entries(node).map(([id, { exportedName, workers }]) => {
			const places = Object.keys(workers).map((worker) => worker.replace(/^app/, ""));
			return { id, name: exportedName, places };
		}),
		screens: paths.filter((path) => /^\/(admin|api)\//.test(path) && !path.startsWith("/api/v1/")),
	};
}

/** What changes how somebody signs in may end the session it came from. */
const ENDS_SESSION = /Password|Session|Passkey|Totp|Factor/;

interface Identity {
	name: string;
	/** How far signed in, and as what. */
	step: "nobody" | "second-factor" | "enrolment" | "done";
	role: Role | null;
	cookie: string;
	/** Another session of such a person. */
	renew: () => Promise<{ cookie: string }>;
}

async function listIdentities(portal: Portal): Promise<Identity[]> {
	const make = async (
		name: string,
		{ step, role }: Pick<Identity, "step" | "role">,
		wanted: Parameters<typeof openStaffSession>[1],
	): Promise<Identity> => {
		const renew = () => openStaffSession(portal, wanted);
		return { name, step, role, renew, ...(await renew()) };
	};
	const nobody = (name: string, cookie: string): Identity => {
		return { name, step: "nobody", role: null, cookie, renew: async () => ({ cookie }) };
	};
	const chief = [{ role: "truong_bbt" as const, categoryId: null }];
	const half = { step: "second-factor" as const, role: null };
	const people = [
		nobody("nobody", ""),
		nobody("a forged cookie", `pk=${"A".repeat(43)}`),
		await make("a chief with the password alone", half, { roles: chief, level: 1, hasFactor: true }),
		await make("a chief without a second factor", { step: "enrolment", role: null }, { roles: chief, level: 1 }),
		await make("somebody without a role", { step: "done", role: null }, { roles: [], level: 2 }),
	];
	for (const role of ROLES) {
		people.push(await make(role, { step: "done", role }, { roles: [{ role, categoryId: null }], level: 2 }));
	}
	return people;
}

function mayEnter(who: Who, { step, role }: Identity): boolean {
	if (who === "anyone") return true;
	if (who === "staff") return step === "done";
	if (typeof who === "string") return step === who;
	return step === "done" && role !== null && who.includes(role);
}

/** What React sends when a form with no fields calls an action: its arguments, the second of them a form. */
async function callAction(request: APIRequestContext, portal: Portal, id: string, path: string, cookie: string) {
	const args = [{ isDone: false, message: "", errors: {}, values: {}, needsProof: false, shown: {} }, "$K1"];
	return request.post(portal.origin + path, {
		headers: { "next-action": id, origin: portal.origin, cookie, accept: "text/x-component" },
		multipart: { "1_kiem-thu": "1", 0: JSON.stringify(args) },
		maxRedirects: 0,
	});
}

test("E02: the table of powers names every action and every screen that was built, and nothing else", () => {
	const built = listBuilt();
	expect(built.actions.map(({ name }) => name).sort()).toEqual(Object.keys(ACTIONS).sort());
	expect(built.screens.sort()).toEqual(Object.keys(SCREENS).sort());
});

test("E02: every screen opens for whom the table names, and for nobody else", async ({ portal, request }) => {
	test.setTimeout(180_000);
	for (const identity of await listIdentities(portal)) {
		for (const [place, { who, path, isSecret, takesForm, isFile }] of Object.entries(SCREENS)) {
			const told = `${identity.name} at ${place}`;
			const options = { headers: { cookie: identity.cookie, origin: portal.origin }, maxRedirects: 0 };
			const send = takesForm ? request.post : request.get;
			const status = (await send.call(request, portal.origin + path, options)).status();
			if (mayEnter(who, identity)) expect([200, 303, 307], told).toContain(status);
			else if (takesForm || isFile) expect([401, 403], told).toContain(status);
			else if (identity.step === "done" && Array.isArray(who)) expect(status, told).toBe(isSecret ? 404 : 403);
			else expect(status, told).toBe(307);
		}
	}
});

test("E02: every action works for whom the table names, and refuses everybody else with 401 or 403", async ({
	portal,
	request,
}) => {
	test.setTimeout(180_000);
	const { actions } = listBuilt();
	for (const identity of await listIdentities(portal)) {
		for (const { id, name, places } of actions) {
			const path = SCREENS[places[0] ?? ""]?.path ?? "";
			const { cookie } = ENDS_SESSION.test(name) ? await identity.renew() : identity;
			const status = (await callAction(request, portal, id, path, cookie)).status();
			const told = `${identity.name} calls ${name}`;
			if (mayEnter(ACTIONS[name] ?? [], identity)) expect([200, 303], told).toContain(status);
			else expect([401, 403], `${told}: ${status}`).toContain(status);
		}
	}
});

test("A11: an action that another site's page sends is refused, and so is one that names no origin", async ({
	portal,
	request,
}) => {
	const [action] = listBuilt().actions.filter(({ name }) => name === "acceptInvitationAction");
	const send = (origin: Record<string, string>) =>
		request.post(`${portal.origin}/admin/moi/khong-co`, {
			headers: { "next-action": action?.id ?? "", accept: "text/x-component", ...origin },
			multipart: { "1_kiem-thu": "1", 0: JSON.stringify([{}, "$K1"]) },
			maxRedirects: 0,
		});
	expect((await send({ origin: portal.origin })).status()).toBe(200);
	expect((await send({ origin: "https://ke-xau.example" })).status()).toBeGreaterThanOrEqual(403);
	expect((await send({})).status()).toBe(403);
});
