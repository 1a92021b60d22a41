import { db } from "../../db/client.ts";
import { listAuthorNamesAfter } from "../../db/queries/authors.ts";
import { listUserRows } from "../../db/queries/users.ts";
import type { Actor } from "../accounts/actor.ts";
import { canSomewhere } from "../accounts/policy.ts";

const MOST_CHOICES = 1000;
const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, "vi");

/** Whom the newsroom's list can be narrowed to: authors by slug, and accounts by number for whoever sees other people's work. */
export async function listPeopleChoices(actor: Actor) {
	const authors = await listAuthorNamesAfter(db.read, 0, MOST_CHOICES);
	const people = canSomewhere(actor, "article.readAll") ? await listUserRows(db.read) : [];
	return {
		authors: authors.map(({ slug, penName }) => ({ value: slug, label: penName })).sort(byLabel),
		people: people.map(({ id, name }) => ({ value: String(id), label: name })).sort(byLabel),
	};
}
