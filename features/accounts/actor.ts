import type { RoleAssignment } from "./roles.ts";

/** Who does something: a person with an account, or a named part of the portal. */
export type Actor =
	| { kind: "user"; userId: number; name: string; roles: readonly RoleAssignment[] }
	| { kind: "system"; name: SystemActorName };

export type SystemActorName = "cli" | "importer" | "demo" | "worker";

export function systemActor(name: SystemActorName): Actor {
	return { kind: "system", name };
}

/** The actor's columns in audit rows and revisions. */
export function toActorColumns(actor: Actor): { userId: number | null; actorName: string } {
	return { userId: actor.kind === "user" ? actor.userId : null, actorName: actor.name };
}
