"use client";

import { useState } from "react";
import { sendSignOut } from "./send-sign-in.client.ts";

/** Ends the session on the server, not only in the browser. */
export function SignOutButton() {
	const [isFailed, setFailed] = useState(false);
	return (
		<button
			type="button"
			className="inline-flex min-h-11 items-center text-link underline lg:min-h-9"
			onClick={() => void sendSignOut().catch(() => setFailed(true))}
		>
			{isFailed ? "Chưa đăng xuất được, thử lại" : "Đăng xuất"}
		</button>
	);
}
