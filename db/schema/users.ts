import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isOneOf } from "./checks.ts";

export const ROLES = ["reporter", "editor", "approver", "publisher", "admin"] as const;
export type Role = (typeof ROLES)[number];

export function defineUsers(kit: ColumnKit) {
	const users = kit.table(
		"users",
		{
			id: kit.id(),
			/** Lower case. */
			email: kit.text("email").notNull(),
			name: kit.text("name").notNull(),
			role: kit.word("role", ROLES).notNull(),
			/** PHC string; null until the invitation is accepted. */
			passwordHash: kit.text("password_hash"),
			/** SHA-256 of the one-time invitation code, hexadecimal. */
			inviteHash: kit.text("invite_hash"),
			inviteExpiresAt: kit.instant("invite_expires_at"),
			/** Raised to end every session at once. */
			epoch: kit.integer("epoch").notNull().default(0),
			isDisabled: kit.boolean("is_disabled").notNull().default(false),
			createdAt: kit.instant("created_at").notNull(),
		},
		(t) => [
			kit.uniqueIndex("users_email").on(t.email),
			kit.check("users_role", isOneOf(t.role, ROLES)),
			kit.check("users_email_lower", kit.sql`${t.email} = lower(${t.email})`),
		],
	);
	const sessions = kit.table(
		"sessions",
		{
			/** SHA-256 of the cookie, hexadecimal. */
			idHash: kit.text("id_hash").primaryKey(),
			userId: kit
				.integer("user_id")
				.notNull()
				.references(() => users.id, { onDelete: "cascade" }),
			/** 1 = password, 2 = with second factor. */
			authLevel: kit.integer("auth_level").notNull(),
			epoch: kit.integer("epoch").notNull(),
			createdAt: kit.instant("created_at").notNull(),
			lastSeenAt: kit.instant("last_seen_at").notNull(),
			idleExpiresAt: kit.instant("idle_expires_at").notNull(),
			absoluteExpiresAt: kit.instant("absolute_expires_at").notNull(),
			address: kit.text("address").notNull().default(""),
			userAgent: kit.text("user_agent").notNull().default(""),
			revokedAt: kit.instant("revoked_at"),
			revokedBy: kit.integer("revoked_by").references(() => users.id),
			revokeReason: kit.text("revoke_reason"),
		},
		(t) => [
			kit.index("sessions_user").on(t.userId),
			kit.check("sessions_auth_level", kit.sql`${t.authLevel} in (1, 2)`),
		],
	);
	return { users, sessions };
}

export type UserTables = ReturnType<typeof defineUsers>;
