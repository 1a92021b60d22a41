"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface PreviewLinksProps {
	articleId: number;
	links: readonly { id: number; by: string; expiresAt: Date; href: string }[];
	make: FormAction;
	revoke: FormAction;
}

/** Links for people without an account, each open for a day or until it is closed. */
export function PreviewLinks({ articleId, links, make, revoke }: PreviewLinksProps) {
	const [made, sendMake] = useActionState(make, NOTHING_SENT);
	const [revoked, sendRevoke] = useActionState(revoke, NOTHING_SENT);
	return (
		<section aria-labelledby="lien-ket" className="grid gap-3">
			<h2 id="lien-ket" className="text-base font-bold">
				Liên kết cho người ngoài tòa soạn
			</h2>
			<FormMessage message={made.message || revoked.message} isDone={false} />
			<form action={sendMake} className="flex flex-wrap items-center gap-4">
				<input type="hidden" name="articleId" value={articleId} />
				<SubmitButton kind="plain">Tạo liên kết</SubmitButton>
				<p className="text-sm text-ink-soft">Mở được 24 giờ, không cần tài khoản. Ai có liên kết đều đọc được.</p>
			</form>
			{links.length > 0 && (
				<ul className="grid">
					{links.map(({ id, by, expiresAt, href }) => (
						<li key={id} className="flex flex-wrap items-end gap-x-4 gap-y-2 border-t border-line py-2">
							<label className="grid min-w-0 flex-1 gap-1 text-xs text-ink-soft">
								{`${by} tạo, mở đến ${formatDayAndTime(expiresAt)}`}
								<input
									readOnly
									value={href}
									onFocus={(event) => event.target.select()}
									className="min-h-11 w-full min-w-0 border border-line bg-paper px-2 text-base lg:min-h-9 lg:text-sm"
								/>
							</label>
							<form action={sendRevoke}>
								<input type="hidden" name="linkId" value={id} />
								<SubmitButton kind="danger">Đóng liên kết</SubmitButton>
							</form>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
