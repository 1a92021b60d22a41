"use client";

import { useState } from "react";

interface OneTimeLinkProps {
	id: string;
	href: string;
	/** "23/11/2026 08:30" */
	until: string;
}

/** A link that is shown once, to be handed on. */
export function OneTimeLink({ id, href, until }: OneTimeLinkProps) {
	const [isCopied, setCopied] = useState(false);
	return (
		<div className="grid gap-2 border-y border-line py-4">
			<label htmlFor={id} className="text-sm font-semibold">
				Liên kết đặt mật khẩu
			</label>
			<p id={`${id}-goi-y`} className="text-xs text-ink-soft">
				Chỉ hiện lần này. Dùng được một lần, trước {until}. Hãy trao tận tay hoặc gửi qua kênh bạn tin được.
			</p>
			<div className="flex flex-wrap gap-2">
				<input
					id={id}
					readOnly
					value={href}
					aria-describedby={`${id}-goi-y`}
					onFocus={(event) => event.currentTarget.select()}
					className="min-h-11 min-w-0 flex-1 basis-60 border border-ink-soft bg-wash px-3 font-mono text-sm"
				/>
				<button
					type="button"
					onClick={() => void navigator.clipboard.writeText(href).then(() => setCopied(true))}
					className="min-h-11 border border-ink-soft px-4 font-semibold"
				>
					Chép liên kết
				</button>
			</div>
			<p role="status" className="text-sm text-link">
				{isCopied ? "Đã chép." : ""}
			</p>
		</div>
	);
}
