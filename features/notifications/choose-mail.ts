import { db } from "../../db/client.ts";
import { getUserRow, updateUser } from "../../db/queries/users.ts";
import type { Actor } from "../accounts/actor.ts";

type Person = Actor & { kind: "user" };

/** Whether the actor gets by mail, too, what the notifications say. */
export async function chooseMail({ userId }: Person, wantsMail: boolean): Promise<void> {
	await db.tx((tx) => updateUser(tx, userId, { wantsMail }));
}

export async function getMailChoice({ userId }: Person): Promise<boolean> {
	return (await getUserRow(db.read, userId))?.wantsMail ?? true;
}
