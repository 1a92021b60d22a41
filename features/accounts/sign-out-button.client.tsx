"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_SENT } from "./form-state.ts";

/** Ends the session on the server, not only in the browser; a form, so that it works before the page's script does. */
export function SignOutButton({ action }: { action: FormAction }) {
	const [, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send}>
			<button type="submit" className="inline-flex min-h-11 items-center text-link underline lg:min-h-9">
				Đăng xuất
			</button>
		</form>
	);
}
