import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { parseAccountId } from "../../../../../features/accounts/account-filter.ts";
import {
	approveFactorResetAction,
	askFactorResetAction,
	disableUserAction,
	enableUserAction,
	refuseFactorResetAction,
	renameUserAction,
	renewInvitationAction,
	setUserRolesAction,
} from "../../../../../features/accounts/actions.ts";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { AccountFacts, AccountParts } from "../../../../../features/accounts/desk-account.tsx";
import { findFactorResetRequest, getAccount } from "../../../../../features/accounts/queries.ts";
import { listRoleOptions } from "../../../../../features/accounts/role-options.ts";
import { AuditList } from "../../../../../features/audit/desk-audit-list.tsx";
import { listAudit } from "../../../../../features/audit/queries.ts";
import { listUnitAccounts } from "../../../../../features/unit-accounts/remove-unit-accounts.ts";
import { removeUnitAccountsAction } from "../../../../../features/unit-accounts/unit-account-actions.ts";

export const metadata: Metadata = { title: "Tài khoản" };

const SHOWN = 20;

const ACTIONS = {
	setRoles: setUserRolesAction,
	rename: renameUserAction,
	renewInvitation: renewInvitationAction,
	disable: disableUserAction,
	enable: enableUserAction,
	askFactorReset: askFactorResetAction,
	approveFactorReset: approveFactorResetAction,
	refuseFactorReset: refuseFactorResetAction,
	removeUnitAccounts: removeUnitAccountsAction,
};

export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("user.manage");
	const id = parseAccountId((await params).id);
	const account = id === null ? null : await getAccount(id);
	if (!account) notFound();
	const request = await findFactorResetRequest(account.id);
	const subject = `user:${account.id}`;
	const { entries, next } = await listAudit({ subject }, { below: null, limit: SHOWN });
	const isOwn = account.id === actor.userId;
	return (
		<>
			<DeskHeading
				title={account.name}
				note={
					<a href="/admin/tai-khoan" className="text-link">
						Mọi tài khoản
					</a>
				}
			/>
			<AccountFacts account={account} />
			{isOwn ? (
				<p className="max-w-150">
					Đây là tài khoản của bạn. Vai trò, liên kết và việc khóa tài khoản của bạn do một người quản trị khác làm.
				</p>
			) : (
				<AccountParts
					account={account}
					options={await listRoleOptions()}
					request={request}
					unitAccounts={await listUnitAccounts(account.id)}
					viewerId={actor.userId}
					actions={ACTIONS}
				/>
			)}
			<section className="grid gap-2">
				<h2 className="font-bold">Lịch sử tài khoản</h2>
				<AuditList entries={entries} caption="Lịch sử tài khoản" opensAccounts={false} />
				{next && (
					<a
						href={`/admin/nhat-ky?doi-tuong=${subject}`}
						className="inline-flex min-h-11 items-center text-link underline"
					>
						Xem toàn bộ trong nhật ký
					</a>
				)}
			</section>
		</>
	);
}
