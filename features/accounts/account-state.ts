/** Whether an account can be used: by its owner, not yet, or not any more. */
export type AccountState = "active" | "waiting" | "disabled";

export const STATE_WORDS: Record<AccountState, string> = {
	active: "đang dùng",
	waiting: "chờ đặt mật khẩu",
	disabled: "đã khóa",
};

/** The state of an account's row. */
export function getAccountState(row: { isDisabled: boolean; passwordHash: string | null }): AccountState {
	if (row.isDisabled) return "disabled";
	return row.passwordHash === null ? "waiting" : "active";
}
