import type { ColumnKit } from "../sqlite/column-kit.ts";
import type { CategoryTables } from "./categories.ts";
import { isOneOf } from "./checks.ts";

/** What people are in the newsroom; `features/accounts/roles.ts` says what each may do. */
export const ROLES = [
	"cong_tac_vien",
	"phong_vien",
	"bien_tap_vien",
	"thu_ky_toa_soan",
	"uy_vien_bbt",
	"pho_truong_bbt",
	"truong_bbt",
	"quan_tri",
	"ke_toan",
	"van_thu",
	"kiem_duyet",
] as const;
export type Role = (typeof ROLES)[number];

export const CHALLENGE_PURPOSES = ["passkey-registration", "passkey-sign-in"] as const;
export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number];

function defineUserTable(kit: ColumnKit) {
	return kit.table(
		"users",
		{
			id: kit.id(),
			/** Lower case. */
			email: kit.text("email").notNull(),
			name: kit.text("name").notNull(),
			/** PHC string; null until the invitation is accepted. */
			passwordHash: kit.text("password_hash"),
			passwordChangedAt: kit.instant("password_changed_at"),
			/** SHA-256 of the one-time invitation code, hexadecimal. */
			inviteHash: kit.text("invite_hash"),
			inviteExpiresAt: kit.instant("invite_expires_at"),
			/** Sealed with the portal's key; null without this second factor. */
			totpSecret: kit.text("totp_secret"),
			/** Null while the secret waits for its first right code. */
			totpConfirmedAt: kit.instant("totp_confirmed_at"),
			/** The thirty seconds whose code was taken last: no code counts twice. */
			totpStep: kit.integer("totp_step").notNull().default(0),
			/** Raised to end every session at once. */
			epoch: kit.integer("epoch").notNull().default(0),
			isDisabled: kit.boolean("is_disabled").notNull().default(false),
			/** Gets by mail what the notifications say. */
			wantsMail: kit.boolean("wants_mail").notNull().default(true),
			createdAt: kit.instant("created_at").notNull(),
			lastSignInAt: kit.instant("last_sign_in_at"),
		},
		(t) => [
			kit.uniqueIndex("users_email").on(t.email),
			kit.check("users_email_lower", kit.sql`${t.email} = lower(${t.email})`),
		],
	);
}

/** A session is what a cookie stands for; the cookie itself is nowhere. */
function defineSessionTable(kit: ColumnKit, users: ReturnType<typeof defineUserTable>) {
	return kit.table(
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
			/** When the person last proved who they are. */
			verifiedAt: kit.instant("verified_at").notNull(),
			epoch: kit.integer("epoch").notNull(),
			createdAt: kit.instant("created_at").notNull(),
			lastSeenAt: kit.instant("last_seen_at").notNull(),
			idleExpiresAt: kit.instant("idle_expires_at").notNull(),
			absoluteExpiresAt: kit.instant("absolute_expires_at").notNull(),
			/** Shortened: enough to recognise a place, not a person. */
			address: kit.text("address").notNull().default(""),
			userAgent: kit.text("user_agent").notNull().default(""),
		},
		(t) => [
			kit.index("sessions_user").on(t.userId),
			kit.index("sessions_expiry").on(t.absoluteExpiresAt),
			kit.check("sessions_auth_level", kit.sql`${t.authLevel} in (1, 2)`),
		],
	);
}

function defineFactorTables(kit: ColumnKit, users: ReturnType<typeof defineUserTable>) {
	const toUser = () =>
		kit
			.integer("user_id")
			.notNull()
			.references(() => users.id, { onDelete: "cascade" });
	const recoveryCodes = kit.table(
		"recovery_codes",
		{
			/** SHA-256, hexadecimal, of a code of 128 bits. */
			codeHash: kit.text("code_hash").primaryKey(),
			userId: toUser(),
			createdAt: kit.instant("created_at").notNull(),
			usedAt: kit.instant("used_at"),
		},
		(t) => [kit.index("recovery_codes_user").on(t.userId)],
	);
	const passkeys = kit.table(
		"passkeys",
		{
			/** The authenticator's own name for the key, base64url. */
			credentialId: kit.text("credential_id").primaryKey(),
			userId: toUser(),
			/** COSE key, base64url. */
			publicKey: kit.text("public_key").notNull(),
			counter: kit.integer("counter").notNull(),
			transports: kit.json<string[]>("transports").notNull(),
			/** What its owner calls it. */
			name: kit.text("name").notNull(),
			createdAt: kit.instant("created_at").notNull(),
			lastUsedAt: kit.instant("last_used_at"),
		},
		(t) => [kit.index("passkeys_user").on(t.userId)],
	);
	/** What an authenticator is asked to sign, once. */
	const challenges = kit.table(
		"challenges",
		{
			/** SHA-256 of the challenge, hexadecimal. */
			hash: kit.text("hash").primaryKey(),
			purpose: kit.word("purpose", CHALLENGE_PURPOSES).notNull(),
			userId: kit.integer("user_id").references(() => users.id, { onDelete: "cascade" }),
			expiresAt: kit.instant("expires_at").notNull(),
		},
		(t) => [
			kit.index("challenges_expiry").on(t.expiresAt),
			kit.check("challenges_purpose", isOneOf(t.purpose, CHALLENGE_PURPOSES)),
		],
	);
	return { recoveryCodes, passkeys, challenges };
}

export function defineUsers(kit: ColumnKit) {
	const users = defineUserTable(kit);
	return { users, sessions: defineSessionTable(kit, users), ...defineFactorTables(kit, users) };
}

export type UserTables = ReturnType<typeof defineUsers>;

/** What somebody is, and where: in one section with all below it, or everywhere. */
export function defineUserRoles(kit: ColumnKit, { users, categories }: UserTables & CategoryTables) {
	const userRoles = kit.table(
		"user_roles",
		{
			id: kit.id(),
			userId: kit
				.integer("user_id")
				.notNull()
				.references(() => users.id, { onDelete: "cascade" }),
			role: kit.word("role", ROLES).notNull(),
			/** Null: everywhere. */
			categoryId: kit.integer("category_id").references(() => categories.id, { onDelete: "cascade" }),
		},
		(t) => [kit.index("user_roles_user").on(t.userId), kit.check("user_roles_role", isOneOf(t.role, ROLES))],
	);
	return { userRoles };
}
