import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { UserTables } from "./users.ts";

/** Accounts of an identity provider, each bound by its owner to an account of the portal. */
export function defineAccountIdentities(kit: ColumnKit, { users, sessions }: UserTables) {
	const accountIdentities = kit.table(
		"account_identities",
		{
			id: kit.id(),
			userId: kit
				.integer("user_id")
				.notNull()
				.references(() => users.id, { onDelete: "cascade" }),
			/** As the provider writes it, to the letter. */
			issuer: kit.text("issuer").notNull(),
			/** What the provider calls the person, for ever; an e-mail address is given to somebody else one day. */
			subject: kit.text("subject").notNull(),
			/** What its owner knows it by; nothing is decided by it. */
			label: kit.text("label").notNull().default(""),
			createdAt: kit.instant("created_at").notNull(),
			lastUsedAt: kit.instant("last_used_at"),
		},
		(t) => [
			kit.uniqueIndex("account_identities_subject").on(t.issuer, t.subject),
			kit.uniqueIndex("account_identities_user").on(t.userId, t.issuer),
		],
	);
	/** Ways to the provider and back that somebody has begun; each is gone with the first answer. */
	const identityFlows = kit.table(
		"identity_flows",
		{
			/** SHA-256 of the cookie that everything else of the flow is made from, hexadecimal. */
			hash: kit.text("hash").primaryKey(),
			/** The session that binds an account; null for a sign-in. Whoever signs out binds nothing any more. */
			sessionHash: kit.text("session_hash").references(() => sessions.idHash, { onDelete: "cascade" }),
			expiresAt: kit.instant("expires_at").notNull(),
		},
		(t) => [kit.index("identity_flows_session").on(t.sessionHash), kit.index("identity_flows_expiry").on(t.expiresAt)],
	);
	return { accountIdentities, identityFlows };
}
