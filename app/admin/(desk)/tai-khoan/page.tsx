import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { parseAccountFilter } from "../../../../features/accounts/account-filter.ts";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { AccountFilterBar, AccountList } from "../../../../features/accounts/desk-account-list.tsx";
import { listAccounts } from "../../../../features/accounts/queries.ts";

export const metadata: Metadata = { title: "Tài khoản" };

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function AccountsPage({ searchParams }: { searchParams: Query }) {
	await requireRight("user.manage");
	const filter = parseAccountFilter(await searchParams);
	const accounts = await listAccounts(filter);
	return (
		<>
			<DeskHeading title="Tài khoản" note={`${accounts.length} người.`}>
				<a
					href="/admin/tai-khoan/moi"
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Mời người mới
				</a>
			</DeskHeading>
			<AccountFilterBar filter={filter} />
			<AccountList accounts={accounts} />
		</>
	);
}
