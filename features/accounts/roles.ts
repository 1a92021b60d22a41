import { ROLES, type Role } from "../../db/queries/users.ts";

export { ROLES, type Role };

/** What the newsroom calls each role. */
export const ROLE_NAMES: Record<Role, string> = {
	cong_tac_vien: "Cộng tác viên",
	phong_vien: "Phóng viên",
	bien_tap_vien: "Biên tập viên",
	thu_ky_toa_soan: "Thư ký tòa soạn",
	uy_vien_bbt: "Ủy viên Ban Biên tập",
	pho_truong_bbt: "Phó Trưởng Ban Biên tập",
	truong_bbt: "Trưởng Ban Biên tập",
	quan_tri: "Quản trị hệ thống",
	ke_toan: "Kế toán nhuận bút",
	van_thu: "Văn thư",
	kiem_duyet: "Kiểm duyệt bình luận",
};

/** Whoever can publish, take down or administer proves themselves twice (A03). */
const NEED_SECOND_FACTOR: ReadonlySet<Role> = new Set([
	"thu_ky_toa_soan",
	"pho_truong_bbt",
	"truong_bbt",
	"quan_tri",
	"van_thu",
	"kiem_duyet",
]);

/** A role in one section with all below it, or everywhere (null). */
export interface RoleAssignment {
	role: Role;
	categoryId: number | null;
}

export function needsSecondFactor(roles: readonly RoleAssignment[]): boolean {
	return roles.some(({ role }) => NEED_SECOND_FACTOR.has(role));
}
