import * as z from "zod";
import { ROLES, type RoleAssignment } from "./roles.ts";

const SHORTEST_NAME = 2;
const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 254;

export const emailField = z
	.string("Hãy nhập địa chỉ e-mail.")
	.trim()
	.toLowerCase()
	.max(LONGEST_ADDRESS, "Địa chỉ e-mail quá dài.")
	.pipe(z.email("Địa chỉ e-mail không hợp lệ."));

export const nameField = z
	.string("Hãy nhập họ tên.")
	.trim()
	.normalize("NFC")
	.min(SHORTEST_NAME, "Họ tên quá ngắn.")
	.max(LONGEST_NAME, "Họ tên quá dài.");

/** "truong_bbt" everywhere, "phong_vien:12" in section 12 and below. */
export const roleField = z
	.string()
	.regex(/^[a-z_]+(?::[1-9][0-9]{0,8})?$/, "Vai trò không hợp lệ.")
	.transform((text): { role: string; categoryId: number | null } => {
		const [role = "", category] = text.split(":");
		return { role, categoryId: category === undefined ? null : Number(category) };
	})
	.pipe(
		z.object({
			role: z.enum(ROLES, `Vai trò phải là một trong: ${ROLES.join(", ")}.`),
			categoryId: z.number().nullable(),
		}),
	);

export const rolesField = z.array(roleField).min(1, "Hãy chọn ít nhất một vai trò.");

/** The same assignment as a form writes it. */
export function toRoleText({ role, categoryId }: RoleAssignment): string {
	return categoryId === null ? role : `${role}:${categoryId}`;
}

/** The account cannot be made or changed so; `personMessage` says why. */
export class AccountError extends Error {
	override name = "AccountError";
	readonly personMessage: string;
	/** What is wrong, by the field's name, where it is one field. */
	readonly errors: Readonly<Record<string, string>>;

	constructor(message: string, personMessage: string, errors: Readonly<Record<string, string>> = {}) {
		super(message);
		this.personMessage = personMessage;
		this.errors = errors;
	}
}
