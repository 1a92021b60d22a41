"use client";

import { useEffect, useId, useRef } from "react";

interface LiveFieldProps {
	label: string;
	value: string;
	hint?: string;
	isDisabled?: boolean;
	maxLength: number;
	onChange: (value: string) => void;
}

/**
 * One line whose every letter is passed on at once. It is not React's to fill: whoever types Vietnamese composes
 * letters, and a field that is written to meanwhile loses them.
 */
export function LiveField({ label, value, hint, isDisabled = false, maxLength, onChange }: LiveFieldProps) {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		const at = field.current;
		if (at && at.value !== value && document.activeElement !== at) at.value = value;
	}, [value]);
	return (
		<div className="grid gap-1">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			{hint && (
				<p id={`${id}-goi-y`} className="text-xs text-ink-soft">
					{hint}
				</p>
			)}
			<input
				ref={field}
				id={id}
				defaultValue={value}
				autoComplete="off"
				maxLength={maxLength}
				disabled={isDisabled}
				aria-describedby={hint ? `${id}-goi-y` : undefined}
				onChange={(event) => onChange(event.target.value)}
				// In a form it would send the whole form.
				onKeyDown={(event) => {
					if (event.key === "Enter") event.preventDefault();
				}}
				className="min-h-11 w-full border border-ink-soft bg-paper px-3 py-2 text-base disabled:opacity-50 lg:min-h-9 lg:text-sm"
			/>
		</div>
	);
}
