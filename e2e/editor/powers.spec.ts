import { readFileSync } from "node:fs";
import { ROLES, type Role } from "../../db/queries/users.ts";
import type { Who } from "../support/access-roles.ts";
import { ACTIONS } from "../support/action-matrix.ts";
import { ARTICLE_ACTIONS } from "../support/article-powers.ts";
import type { Portal } from "../support/portal.ts";
import { SCREENS } from "../support/screen-matrix.ts";
import { addSectionArticles } from "../support/section-articles.ts";
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

/** The status alone; the rest of the answer is not waited for. */
async function ask(url: string, init: RequestInit): Promise<number> {
	const answer = await fetch(url, { redirect: "manual", ...init });
	await answer.body?.cancel();
	return answer.status;
}

/** Some at once: asking takes as long as answering. */
async function askEach<T>(all: readonly T[], question: (one: T) => Promise<void>): Promise<void> {
	const rest = all.values();
	const work = async () => {
		for (const one of rest) await question(one);
	};
	await Promise.all([work(), work(), work(), work()]);
}

/** What React sends when a form with no fields calls an action: its arguments, the second of them a form. */
function callAction(
	portal: Portal,
	id: string,
	path: string,
	headers: Record<string, string>,
	fields: Record<string, string> = {},
): Promise<number> {
	const args = [{ isDone: false, message: "", errors: {}, values: {}, needsProof: false, shown: {} }, "$K1"];
	const body = new FormData();
	body.set("_1_kiem-thu", "1");
	for (const [name, value] of Object.entries(fields)) body.set(`_1_${name}`, value);
	body.set("0", JSON.stringify(args));
	return ask(portal.origin + path, {
		...{ method: "POST", body },
		headers: { "next-action": id, accept: "text/x-component", ...headers },
	});
}

test("E02: the table of powers names every action and every screen that was built, and nothing else", () => {
	const built = listBuilt();
	expect(built.actions.map(({ name }) => name).sort()).toEqual(Object.keys(ACTIONS).sort());
	expect(built.screens.sort()).toEqual(Object.keys(SCREENS).sort());
});

test("E02: every screen opens for whom the table names, and for nobody else", async ({ portal }) => {
	test.setTimeout(180_000);
	for (const identity of await listIdentities(portal)) {
		await askEach(Object.entries(SCREENS), async ([place, screen]) => {
			const { who, path, isSecret, takesForm, isFile, endsSession, says = 200 } = screen;
			const { cookie } = endsSession ? await identity.renew() : identity;
			const headers = { cookie, origin: portal.origin };
			for (const method of screen.methods ?? [takesForm ? "POST" : "GET"]) {
				const told = `${identity.name} at ${method} ${place}`;
				const status = await ask(portal.origin + path, { method, headers });
				if (mayEnter(who, identity)) expect([says, 303, 307], told).toContain(status);
				else if (takesForm || isFile) expect([401, 403], told).toContain(status);
				else if (identity.step === "done" && Array.isArray(who)) expect(status, told).toBe(isSecret ? 404 : 403);
				else expect(status, told).toBe(307);
			}
		});
	}
});

test("E02: every action works for whom the table names, and refuses everybody else with 401 or 403", async ({
	portal,
}) => {
	test.setTimeout(180_000);
	const { actions } = listBuilt();
	for (const identity of await listIdentities(portal)) {
		// Other sessions of the person: opened one after the other, for the database is opened here for each.
		const cookies = new Map<string, string>();
		for (const { name } of actions) if (ENDS_SESSION.test(name)) cookies.set(name, (await identity.renew()).cookie);
		await askEach(actions, async ({ id, name, places }) => {
			const path = SCREENS[places[0] ?? ""]?.path ?? "";
			const headers = { cookie: cookies.get(name) ?? identity.cookie, origin: portal.origin };
			const status = await callAction(portal, id, path, headers);
			const told = `${identity.name} calls ${name}`;
			if (mayEnter(ACTIONS[name] ?? [], identity)) expect([200, 303], told).toContain(status);
			else expect([401, 403], `${told}: ${status}`).toContain(status);
		});
	}
});

test("E02 E07: what is done with an article of one's own section is refused in another", async ({ portal }) => {
	test.setTimeout(120_000);
	const { actions } = listBuilt();
	for (const [name, { role, state, fields = {} }] of Object.entries(ARTICLE_ACTIONS)) {
		const { id = "", places = [] } = actions.find((action) => action.name === name) ?? {};
		const path = SCREENS[places[0] ?? ""]?.path ?? "";
		const { sectionId, ...articles } = await addSectionArticles(portal, state);
		const roles = [{ role, categoryId: sectionId }];
		const { cookie } = await openStaffSession(portal, { roles, level: 2 });
		const call = (articleId: number) => {
			const article = { articleId: String(articleId), baseVersion: "1", categoryId: String(sectionId) };
			return callAction(portal, id, path, { cookie, origin: portal.origin }, { ...article, ...fields });
		};
		expect(await call(articles.foreign), `${name} in another section`).toBe(403);
		expect([200, 303], `${name} in one's own`).toContain(await call(articles.own));
	}
});

test("A11: an action that another site's page sends is refused, and so is one that names no origin", async ({
	portal,
}) => {
	const [action] = listBuilt().actions.filter(({ name }) => name === "acceptInvitationAction");
	const send = (origin: Record<string, string>) => callAction(portal, action?.id ?? "", "/admin/moi/khong-co", origin);
	expect(await send({ origin: portal.origin })).toBe(200);
	expect(await send({ origin: "https://ke-xau.example" })).toBeGreaterThanOrEqual(403);
	expect(await send({})).toBe(403);
});
