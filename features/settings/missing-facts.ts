import { getSite } from "./queries.ts";

/** What Nghị định 174/2026/NĐ-CP, Điều 93 wants on the home page. */
const DEMANDED = ["name", "governingBody", "address", "email", "phone", "responsiblePerson"] as const;

/** Names of the settings, such as "site.address", that readers must be told and nobody has set. */
export async function listMissingFacts(): Promise<string[]> {
	const site = await getSite();
	return DEMANDED.filter((name) => site[name].trim() === "").map((name) => `site.${name}`);
}
