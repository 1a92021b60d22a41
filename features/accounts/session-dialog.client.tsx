"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "./form-state.ts";
import { sendSignIn } from "./send-sign-in.client.ts";
import { isSignedIn } from "./signed-in.client.ts";

interface SessionDialogProps {
	/** Who was signed in. */
	email: string;
	/** Takes the second factor of somebody who has given the password. */
	passFactor: FormAction;
	/** Signed in again. */
	onDone: () => void;
	onClose: () => void;
}

const NOT_HERE =
	"Chưa đăng nhập xong. Tài khoản dùng khóa truy cập thì đăng nhập ở thẻ mới, rồi bấm “Tôi đã đăng nhập”.";

type Step = "password" | "factor";

function PasswordFields({ email }: { email: string }) {
	return (
		<>
			<TextField
				id="vao-lai-dia-chi"
				name="email"
				type="email"
				label="Địa chỉ e-mail"
				value={email}
				autoComplete="username"
				maxLength={254}
			/>
			<TextField
				id="vao-lai-mat-khau"
				name="password"
				type="password"
				label="Mật khẩu"
				autoComplete="current-password"
				maxLength={256}
			/>
		</>
	);
}

function FactorField() {
	return (
		<TextField
			id="vao-lai-ma"
			name="factorCode"
			label="Mã xác nhận"
			hint="Sáu chữ số trên ứng dụng xác thực, hoặc một mã khôi phục."
			autoComplete="one-time-code"
			maxLength={60}
		/>
	);
}

function Frame({ onClose, children }: { onClose: () => void; children: ReactNode }) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog
			ref={dialog}
			aria-labelledby="vao-lai"
			onClose={onClose}
			className="m-auto w-[min(26rem,calc(100vw-2rem))] border-t-4 border-accent bg-paper p-6 text-ink backdrop:bg-ink/50"
		>
			<h2 id="vao-lai" className="pb-4 text-lg font-bold">
				Đăng nhập lại để lưu bài
			</h2>
			{children}
		</dialog>
	);
}

/** Signs in again without leaving the page: nothing that was typed is touched. */
export function SessionDialog({ email, passFactor, onDone, onClose }: SessionDialogProps) {
	const [step, setStep] = useState<Step>("password");
	const [message, setMessage] = useState("");
	const [isBusy, setBusy] = useState(false);

	const look = async (next: Step) => {
		if (await isSignedIn()) return onDone();
		setStep(next);
		setMessage(next === step ? NOT_HERE : "");
	};
	const proceed = async (typed: FormData) => {
		if (step === "password") {
			const read = (name: string) => String(typed.get(name) ?? "");
			const refusal = await sendSignIn("password", { email: read("email"), password: read("password") });
			return refusal === null ? look("factor") : setMessage(refusal);
		}
		const state = await passFactor(NOTHING_SENT, typed).catch(() => ({ ...NOTHING_SENT, message: NOT_HERE }));
		return state.isDone ? look("factor") : setMessage(state.errors.factorCode ?? state.message);
	};
	const run = async (work: () => Promise<void>) => {
		setBusy(true);
		await work();
		setBusy(false);
	};
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const typed = new FormData(event.currentTarget);
		void run(() => proceed(typed));
	};
	return (
		<Frame onClose={onClose}>
			<form noValidate onSubmit={submit} className="grid gap-5">
				<FormMessage message={message} isDone={false} />
				{step === "password" ? <PasswordFields email={email} /> : <FactorField />}
				<SubmitButton isBusy={isBusy} busyLabel="Đang kiểm tra …">
					{step === "password" ? "Đăng nhập" : "Xác nhận"}
				</SubmitButton>
				<p className="flex flex-wrap gap-x-4">
					<a
						href="/admin/dang-nhap"
						target="_blank"
						rel="noreferrer"
						className="inline-flex min-h-11 items-center text-link underline"
					>
						Đăng nhập ở thẻ mới
					</a>
					<button type="button" onClick={() => void run(() => look(step))} className="min-h-11 text-link underline">
						Tôi đã đăng nhập
					</button>
				</p>
			</form>
		</Frame>
	);
}
