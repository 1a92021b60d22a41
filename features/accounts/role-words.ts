import { ROLE_NAMES, type RoleAssignment } from "./roles.ts";

/** "Phóng viên (Xây dựng Đảng)": a role with the section it is held in. */
export function toRoleWord(
	{ role, categoryId }: RoleAssignment,
	sections: readonly { id: number; name: string }[],
): string {
	if (categoryId === null) return ROLE_NAMES[role];
	const name = sections.find(({ id }) => id === categoryId)?.name ?? `chuyên mục ${categoryId}`;
	return `${ROLE_NAMES[role]} (${name})`;
}
