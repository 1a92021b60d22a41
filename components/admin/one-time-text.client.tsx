"use client";

import { useState } from "react";

interface OneTimeTextProps {
	id: string;
	label: string;
	/** What becomes of it, and how to hand it on. */
	hint: string;
	text: string;
}

/** A link or key that is shown once, to be copied. */
export function OneTimeText({ id, label, hint, text }: OneTimeTextProps) {
	const [isCopied, setCopied] = useState(false);
	return (
		<div className="grid gap-2 border-y border-line py-4">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			<p id={`${id}-goi-y`} className="text-xs text-ink-soft">
				{hint}
			</p>
			<div className="flex flex-wrap gap-2">
				<input
					id={id}
					readOnly
					value={text}
					aria-describedby={`${id}-goi-y`}
					onFocus={(event) => event.currentTarget.select()}
					className="min-h-11 min-w-0 flex-1 basis-60 border border-ink-soft bg-wash px-3 font-mono text-sm"
				/>
				<button
					type="button"
					onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
					className="min-h-11 border border-ink-soft px-4 font-semibold"
				>
					Chép
				</button>
			</div>
			<p role="status" className="text-sm text-link">
				{isCopied ? "Đã chép." : ""}
			</p>
		</div>
	);
}
