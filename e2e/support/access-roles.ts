import type { Role } from "../../db/queries/users.ts";

/** Who may call an entry of the editorial area: anybody, somebody at a step of signing in, all staff, or these roles. */
export type Who = "anyone" | "second-factor" | "enrolment" | "staff" | readonly Role[];

export const WRITERS: readonly Role[] = [
	...(["cong_tac_vien", "phong_vien", "bien_tap_vien", "thu_ky_toa_soan"] as const),
	...(["pho_truong_bbt", "truong_bbt"] as const),
];

/** Whoever puts a picture somewhere. */
export const MEDIA_USERS: readonly Role[] = [...WRITERS, "quan_tri", "van_thu"];

export const SHELF_KEEPERS: readonly Role[] = [...WRITERS, "quan_tri"];

export const NEWSROOM: readonly Role[] = [
	...(["bien_tap_vien", "thu_ky_toa_soan", "pho_truong_bbt", "truong_bbt"] as const),
	...(["uy_vien_bbt", "quan_tri"] as const),
];

export const EDITORS: readonly Role[] = ["bien_tap_vien", "thu_ky_toa_soan", "pho_truong_bbt", "truong_bbt"];

export const MODERATORS: readonly Role[] = ["kiem_duyet", "thu_ky_toa_soan", "pho_truong_bbt", "truong_bbt"];

export const OFFICE_KEEPERS: readonly Role[] = ["van_thu", "thu_ky_toa_soan", "pho_truong_bbt", "truong_bbt"];

export const QUESTION_KEEPERS: readonly Role[] = ["van_thu", ...MODERATORS];

export const DESK: readonly Role[] = ["thu_ky_toa_soan", "pho_truong_bbt", "truong_bbt"];

export const CLERKS: readonly Role[] = ["van_thu", "truong_bbt"];

export const SOURCE_KEEPERS: readonly Role[] = ["thu_ky_toa_soan", "truong_bbt", "quan_tri"];

export const PAYERS: readonly Role[] = ["ke_toan", "truong_bbt"];

export const STATISTICIANS: readonly Role[] = [...DESK, "uy_vien_bbt", "quan_tri"];
