"use client";

import { useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormState, NOTHING_SENT } from "./form-state.ts";
import { PasswordLink } from "./password-link.tsx";
import type { RoleOptions } from "./role-options.ts";
import { RoleRows } from "./role-rows.client.tsx";

interface InviteFormProps {
	action: (previous: FormState, form: FormData) => Promise<FormState>;
	options: RoleOptions;
}

/** The link of the account that was just made. */
function Invited({ message, shown }: Pick<FormState, "message" | "shown">) {
	return (
		<div className="grid max-w-150 gap-5">
			<FormMessage message={message} isDone />
			<PasswordLink id="lien-ket" href={shown.link ?? ""} until={shown.until ?? ""} />
			<p className="flex flex-wrap gap-x-6">
				<a href="/admin/tai-khoan/moi" className="inline-flex min-h-11 items-center text-link underline">
					Mời người khác
				</a>
				<a href="/admin/tai-khoan" className="inline-flex min-h-11 items-center text-link underline">
					Về danh sách tài khoản
				</a>
			</p>
		</div>
	);
}

/** Makes an account that waits for its owner. */
export function InviteForm({ action, options }: InviteFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const [resets, setResets] = useState(0);
	if (state.isDone) return <Invited message={state.message} shown={state.shown} />;
	const { errors, values } = state;
	return (
		<form action={send} onReset={() => setResets(resets + 1)} className="grid max-w-150 gap-5">
			<FormMessage message={state.message} isDone={false} />
			<TextField
				id="ho-ten"
				name="name"
				label="Họ và tên"
				hint="Như trên giấy tờ; tên này ghi trong nhật ký."
				error={errors.name ?? ""}
				value={values.name ?? ""}
				autoComplete="off"
				maxLength={100}
				isRequired
			/>
			<TextField
				id="dia-chi"
				name="email"
				type="email"
				label="Địa chỉ e-mail"
				hint="Dùng để đăng nhập."
				error={errors.email ?? ""}
				value={values.email ?? ""}
				autoComplete="off"
				inputMode="email"
				maxLength={254}
				isRequired
			/>
			<RoleRows id="vai-tro" initial={[]} {...options} error={errors["roles[]"]} resets={resets} />
			<ProofField id="xac-minh" isNeeded={state.needsProof} error={errors.currentPassword} />
			<div>
				<SubmitButton busyLabel="Đang lập …">Lập tài khoản và liên kết</SubmitButton>
			</div>
		</form>
	);
}
