import { RemoveFold } from "../../components/admin/remove-fold.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import type { DocumentRow } from "../../db/queries/documents.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { toActionWords } from "../audit/action-words.ts";
import { toDeskDocumentPath } from "./desk-document-query.ts";
import type { DeskDocumentPage } from "./desk-documents.ts";
import { ReplacementForm, WithdrawForm } from "./document-acts.client.tsx";

interface DocumentAsideProps {
	document: DeskDocumentPage;
	actions: { replace: FormAction; withdraw: FormAction; restore: FormAction };
}

function Others({ label, rows }: { label: string; rows: readonly DocumentRow[] }) {
	if (rows.length === 0) return null;
	return (
		<p className="text-sm">
			{label}:{" "}
			{rows.map(({ id, sign }, at) => (
				<span key={id}>
					{at > 0 && "; "}
					<a href={toDeskDocumentPath(id)} className="text-link">
						{sign}
					</a>
				</span>
			))}
		</p>
	);
}

function History({ history }: Pick<DeskDocumentPage, "history">) {
	return (
		<section className="grid gap-2">
			<h2 className="font-bold">Đã làm</h2>
			<ol className="grid text-sm">
				{history.map(({ id, at, actorName, action, details }) => (
					<li key={id} className="grid border-t border-line py-2">
						<time dateTime={at.toISOString()} className="text-ink-soft tabular-nums">
							{formatDayAndTime(at)}
						</time>
						<p className="min-w-0 wrap-anywhere">
							{actorName} {toActionWords(action)}
							{typeof details.reason === "string" && <span className="block text-ink-soft">{details.reason}</span>}
						</p>
					</li>
				))}
			</ol>
		</section>
	);
}

/** What stands beside a document's form: what it replaces, its end, and what was done to it. */
export function DocumentAside({ document, actions }: DocumentAsideProps) {
	const { row, replaces, replacedBy, history } = document;
	const { id, sign, state } = row;
	return (
		<>
			{state === "published" && (
				<section className="grid gap-3">
					<h2 className="font-bold">Thay thế</h2>
					<Others label="Thay thế" rows={replaces} />
					<Others label="Bị thay thế bởi" rows={replacedBy} />
					<ReplacementForm action={actions.replace} id={id} />
				</section>
			)}
			<History history={history} />
			{state === "published" ? (
				<RemoveFold title={`Gỡ ${sign} khỏi trang`}>
					<p>Địa chỉ của văn bản báo là đã gỡ, tệp không tải được nữa. Cơ quan vẫn giữ tệp và đưa lại được.</p>
					<WithdrawForm action={actions.withdraw} id={id} />
				</RemoveFold>
			) : (
				<ActionForm action={actions.restore} fields={{ id }}>
					<SubmitButton>Đưa lại văn bản</SubmitButton>
				</ActionForm>
			)}
		</>
	);
}
