import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import { AUDIT_PATH, type AuditWords, listAuditFields } from "./audit-filter.ts";
import { EXPORT_REFUSALS, type ExportRefusal } from "./export-refusal.ts";

interface AuditExportProps {
	words: AuditWords;
	/** Identity was proved within the last ten minutes. */
	isFresh: boolean;
	/** Why the last export did not come. */
	refusal: ExportRefusal | null;
}

/** Takes what is filtered along as a file. A form of the plain kind: the answer is a file, not a page. */
export function AuditExport({ words, isFresh, refusal }: AuditExportProps) {
	return (
		<form action={`${AUDIT_PATH}/tai-ve`} method="post" className="grid max-w-150 gap-4 border-t border-line pt-4">
			<FormMessage message={refusal ? EXPORT_REFUSALS[refusal] : ""} isDone={false} />
			{listAuditFields(words).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<p className="text-sm text-ink-soft">
				Tải phần đang lọc thành tệp CSV, tối đa 50.000 dòng. Việc tải được ghi vào nhật ký.
			</p>
			<ProofField id="xac-minh" isNeeded={!isFresh} />
			<div>
				<button type="submit" className="min-h-11 border border-ink-soft px-4 font-semibold lg:min-h-10">
					Tải tệp CSV
				</button>
			</div>
		</form>
	);
}
