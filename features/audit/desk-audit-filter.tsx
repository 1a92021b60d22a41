import { FilterBar, FilterInput, FilterSelect } from "../../components/admin/filter-bar.tsx";
import { AUDIT_KINDS } from "./action-words.ts";
import { AUDIT_FIELDS, AUDIT_PATH, type AuditWords, listAuditFields, NO_ACCOUNT } from "./audit-filter.ts";

const KINDS = Object.entries(AUDIT_KINDS).map(([value, label]) => ({ value, label }));

interface AuditFilterBarProps {
	words: AuditWords;
	people: readonly { value: string; label: string }[];
}

/** Which part of the log to show. */
export function AuditFilterBar({ words, people }: AuditFilterBarProps) {
	const everybody = [...people, { value: NO_ACCOUNT, label: "Ngoài tài khoản (lệnh, việc tự động …)" }];
	return (
		<FilterBar action={AUDIT_PATH} label="Lọc nhật ký" isActive={listAuditFields(words).length > 0}>
			<FilterSelect
				id="loc-nguoi"
				name={AUDIT_FIELDS.person}
				label="Người"
				value={words.person}
				options={everybody}
				anyLabel="Mọi người"
			/>
			<FilterSelect
				id="loc-viec"
				name={AUDIT_FIELDS.kind}
				label="Việc"
				value={words.kind}
				options={KINDS}
				anyLabel="Mọi việc"
			/>
			<FilterInput id="loc-tu" name={AUDIT_FIELDS.from} type="date" label="Từ ngày" value={words.from} />
			<FilterInput id="loc-den" name={AUDIT_FIELDS.to} type="date" label="Đến ngày" value={words.to} />
			<FilterInput
				id="loc-doi-tuong"
				name={AUDIT_FIELDS.subject}
				type="search"
				label="Mã đối tượng"
				value={words.subject}
			/>
		</FilterBar>
	);
}
