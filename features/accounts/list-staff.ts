import type { Reader } from "../../db/client.ts";
import { listUserRoleRows, listUserRows } from "../../db/queries/users.ts";
import type { Actor } from "./actor.ts";

/** Everybody who may sign in, by name, with what they are. */
export async function listStaff(reader: Reader): Promise<(Actor & { kind: "user" })[]> {
	const rows = (await listUserRows(reader)).filter(({ isDisabled }) => !isDisabled);
	const held = await listUserRoleRows(
		reader,
		rows.map(({ id }) => id),
	);
	return rows.map(({ id, name }) => ({
		...{ kind: "user" as const, userId: id, name },
		roles: held.filter(({ userId }) => userId === id).map(({ role, categoryId }) => ({ role, categoryId })),
	}));
}
