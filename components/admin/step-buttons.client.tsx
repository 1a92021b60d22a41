"use client";

import { useFormStatus } from "react-dom";

interface StepButtonsProps {
	/** What is moved, for those who cannot see the row. */
	title: string;
	isFirst: boolean;
	isLast: boolean;
}

const BUTTON =
	"inline-flex min-h-11 min-w-11 items-center justify-center text-link disabled:text-ink-soft lg:min-h-8 lg:min-w-9";

/** Sends its form with `step` -1 or 1: a place up, a place down. */
export function StepButtons({ title, isFirst, isLast }: StepButtonsProps) {
	const { pending } = useFormStatus();
	const step = (value: "-1" | "1", sign: string, words: string, isEnd: boolean) => (
		<button
			type="submit"
			name="step"
			value={value}
			disabled={isEnd || pending}
			aria-label={`${words}: ${title}`}
			className={BUTTON}
		>
			{sign}
		</button>
	);
	return (
		<div className="flex">
			{step("-1", "↑", "Đưa lên", isFirst)}
			{step("1", "↓", "Đưa xuống", isLast)}
		</div>
	);
}
