"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

interface SubmitButtonProps {
	/** What happens: "Đăng nhập", "Khóa tài khoản". */
	children: ReactNode;
	/** Shown while it happens. */
	busyLabel?: string;
	kind?: "primary" | "plain" | "danger";
	name?: string;
	value?: string;
	isBusy?: boolean;
}

const LOOKS = {
	primary: "border-link bg-link text-paper",
	plain: "border-ink-soft bg-paper text-ink",
	danger: "border-danger bg-paper text-danger",
};

/** The button that sends a form; it shows that it works, and cannot be pressed twice. */
export function SubmitButton({
	children,
	busyLabel,
	kind = "primary",
	name,
	value,
	isBusy = false,
}: SubmitButtonProps) {
	const isWorking = useFormStatus().pending || isBusy;
	return (
		<button
			type="submit"
			name={name}
			value={value}
			disabled={isWorking}
			className={`inline-flex min-h-11 items-center justify-center border px-4 py-2 font-semibold disabled:opacity-60 lg:min-h-10 ${LOOKS[kind]}`}
		>
			{isWorking ? (busyLabel ?? "Đang làm …") : children}
		</button>
	);
}
