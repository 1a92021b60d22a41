import type { ReactNode } from "react";
import { formatDayAndTime } from "../../lib/dates.ts";
import { toRoleText } from "./account.ts";
import { type FormAction, RenameForm, RolesForm, StepForm } from "./account-forms.client.tsx";
import { AccountStateMark } from "./desk-account-list.tsx";
import { type FactorActions, FactorSteps } from "./desk-factor-reset.tsx";
import type { Account } from "./queries.ts";
import type { FactorResetRequest } from "./reset-factor.ts";
import type { RoleOptions } from "./role-options.ts";

export interface AccountActions extends FactorActions {
	setRoles: FormAction;
	rename: FormAction;
	renewInvitation: FormAction;
	disable: FormAction;
	enable: FormAction;
	removeUnitAccounts: FormAction;
}

interface AccountViewProps {
	account: Account;
	options: RoleOptions;
	request: FactorResetRequest | null;
	/** Accounts of the unit that open this one. */
	unitAccounts: readonly string[];
	/** Who looks at it. */
	viewerId: number;
	actions: AccountActions;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div className="grid gap-x-4 border-b border-line py-1.5 sm:grid-cols-[11rem_1fr]">
			<dt className="text-ink-soft">{label}</dt>
			<dd className="min-w-0 wrap-anywhere">{children}</dd>
		</div>
	);
}

/** What is known about an account. */
export function AccountFacts({ account }: { account: Account }) {
	const { email, roleWords, state, hasSecondFactor, lastSignInAt, linkUntil } = account;
	return (
		<dl className="max-w-180 border-t border-line">
			<Fact label="E-mail">{email}</Fact>
			<Fact label="Vai trò">{roleWords.join(", ") || "chưa có"}</Fact>
			<Fact label="Trạng thái">
				<AccountStateMark state={state} />
			</Fact>
			<Fact label="Bảo vệ hai lớp">{hasSecondFactor ? "có" : "chưa"}</Fact>
			<Fact label="Đăng nhập gần nhất">{lastSignInAt ? formatDayAndTime(lastSignInAt) : "chưa lần nào"}</Fact>
			{linkUntil && <Fact label="Liên kết đã gửi">dùng được đến {formatDayAndTime(linkUntil)}</Fact>}
		</dl>
	);
}

/** A part of the account's page: closed until somebody has something to do there. */
export function AccountPart({
	title,
	isOpen = false,
	children,
}: {
	title: string;
	isOpen?: boolean;
	children: ReactNode;
}) {
	return (
		<details open={isOpen} className="group border-b border-line">
			<summary className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold lg:min-h-10">
				<span aria-hidden="true" className="w-3 text-ink-soft group-open:rotate-90">
					›
				</span>
				<h2>{title}</h2>
			</summary>
			<div className="grid gap-3 pt-2 pb-6">{children}</div>
		</details>
	);
}

function LockPart({ account: { id, state }, actions }: Pick<AccountViewProps, "account" | "actions">) {
	const isDisabled = state === "disabled";
	return (
		<AccountPart title={isDisabled ? "Mở khóa tài khoản" : "Khóa tài khoản"}>
			<p className="max-w-150">
				{isDisabled
					? "Người này đăng nhập lại được bằng mật khẩu và vai trò cũ."
					: "Mọi phiên đang mở kết thúc ngay, không đăng nhập lại được. Bài đã viết và bút danh vẫn giữ nguyên."}
			</p>
			{isDisabled ? (
				<StepForm id="khoa" userId={id} action={actions.enable} button="Mở khóa tài khoản" />
			) : (
				<StepForm
					id="khoa"
					userId={id}
					action={actions.disable}
					button="Khóa tài khoản"
					kind="danger"
					reasonHint="Ghi vào nhật ký, ví dụ: nghỉ hưu từ 01/12/2026."
				/>
			)}
		</AccountPart>
	);
}

/** What may be done with somebody else's account. */
export function AccountParts({ account, options, request, unitAccounts, viewerId, actions }: AccountViewProps) {
	const { id, name, state, roles } = account;
	return (
		<div className="border-t border-line">
			<AccountPart title="Vai trò">
				<p className="max-w-150">Khi lưu, mọi phiên đang mở kết thúc và người này đăng nhập lại với vai trò mới.</p>
				<RolesForm
					id="giao"
					userId={id}
					action={actions.setRoles}
					held={roles.map(toRoleText)}
					options={options}
					button="Giao vai trò"
				/>
			</AccountPart>
			<AccountPart title="Họ và tên">
				<RenameForm id="doi-ten" userId={id} action={actions.rename} name={name} button="Đổi họ tên" />
			</AccountPart>
			{state !== "disabled" && (
				<AccountPart title={state === "waiting" ? "Liên kết đặt mật khẩu" : "Liên kết đặt lại mật khẩu"}>
					<p className="max-w-150">
						Liên kết mới thay cho liên kết đã gửi trước. Mật khẩu cũ còn dùng được đến khi liên kết được mở và đặt mật
						khẩu mới.
					</p>
					<StepForm id="lien-ket" userId={id} action={actions.renewInvitation} button="Tạo liên kết mới" />
				</AccountPart>
			)}
			{(account.hasSecondFactor || request) && (
				<AccountPart title="Đặt lại bảo vệ hai lớp" isOpen={request !== null}>
					<FactorSteps userId={id} request={request} viewerId={viewerId} actions={actions} />
				</AccountPart>
			)}
			{unitAccounts.length > 0 && (
				<AccountPart title="Gỡ liên kết tài khoản đơn vị">
					<p className="max-w-150 wrap-anywhere">
						Đã liên kết với {unitAccounts.join(", ")}. Gỡ liên kết thì mọi phiên đang mở kết thúc; mật khẩu ở đây vẫn
						dùng được, và người này tự liên kết lại được.
					</p>
					<StepForm id="don-vi" userId={id} action={actions.removeUnitAccounts} button="Gỡ liên kết" kind="danger" />
				</AccountPart>
			)}
			<LockPart account={account} actions={actions} />
		</div>
	);
}
