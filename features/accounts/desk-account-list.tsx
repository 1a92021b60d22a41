import { DeskTable } from "../../components/admin/desk-table.tsx";
import { FilterBar, FilterInput, FilterSelect } from "../../components/admin/filter-bar.tsx";
import { StateMark } from "../../components/admin/state-mark.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { type AccountState, STATE_WORDS } from "./account-state.ts";
import type { Account, AccountFilter } from "./queries.ts";
import { ROLE_NAMES, ROLES } from "./roles.ts";

const TONES = { active: "live", waiting: "waiting", disabled: "stopped" } as const;

export function AccountStateMark({ state }: { state: AccountState }) {
	return <StateMark tone={TONES[state]}>{STATE_WORDS[state]}</StateMark>;
}

const PATH = "/admin/tai-khoan";

/** Which accounts to list. */
export function AccountFilterBar({ filter }: { filter: AccountFilter }) {
	const states = Object.entries(STATE_WORDS).map(([value, label]) => ({ value, label }));
	const roles = ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }));
	const isActive = filter.text !== "" || filter.role !== null || filter.state !== null;
	return (
		<FilterBar action={PATH} label="Lọc tài khoản" isActive={isActive}>
			<FilterInput id="loc-tim" name="tim" type="search" label="Họ tên hoặc e-mail" value={filter.text} />
			<FilterSelect
				id="loc-vai-tro"
				name="vai-tro"
				label="Vai trò"
				value={filter.role ?? ""}
				options={roles}
				anyLabel="Mọi vai trò"
			/>
			<FilterSelect
				id="loc-trang-thai"
				name="trang-thai"
				label="Trạng thái"
				value={filter.state ?? ""}
				options={states}
				anyLabel="Mọi trạng thái"
			/>
		</FilterBar>
	);
}

/** Everybody with an account, each leading to a page of its own. */
export function AccountList({ accounts }: { accounts: readonly Account[] }) {
	return (
		<DeskTable<Account>
			caption="Tài khoản"
			rows={accounts}
			toKey={({ id }) => id}
			empty={<p>Không có tài khoản nào khớp. Hãy bỏ bớt điều kiện lọc.</p>}
			columns={[
				{
					label: "Họ tên",
					render: ({ id, name, email }) => (
						<>
							<a
								href={`${PATH}/${id}`}
								className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
							>
								{name}
							</a>
							<span className="block text-xs text-ink-soft">{email}</span>
						</>
					),
				},
				{ label: "Vai trò", render: ({ roleWords }) => roleWords.join(", ") || "chưa có" },
				{ label: "Trạng thái", render: ({ state }) => <AccountStateMark state={state} />, isNarrow: true },
				{ label: "Hai lớp", render: ({ hasSecondFactor }) => (hasSecondFactor ? "có" : "chưa"), isNarrow: true },
				{
					label: "Đăng nhập gần nhất",
					render: ({ lastSignInAt }) => (lastSignInAt ? formatDayAndTime(lastSignInAt) : "chưa lần nào"),
					isNarrow: true,
				},
			]}
		/>
	);
}
