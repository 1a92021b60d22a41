import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { OlderLink } from "../../../../components/admin/older-link.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { can } from "../../../../features/accounts/policy.ts";
import {
	parseAuditCursor,
	parseAuditWords,
	type Query,
	toAuditFilter,
	toAuditPath,
} from "../../../../features/audit/audit-filter.ts";
import { AuditExport } from "../../../../features/audit/desk-audit-export.tsx";
import { AuditFilterBar } from "../../../../features/audit/desk-audit-filter.tsx";
import { AuditList } from "../../../../features/audit/desk-audit-list.tsx";
import { parseExportRefusal } from "../../../../features/audit/export-refusal.ts";
import { listAudit, listAuditPeople } from "../../../../features/audit/queries.ts";

export const metadata: Metadata = { title: "Nhật ký" };

const SHOWN = 50;

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
	const { actor, isFresh } = await requireRight("audit.read");
	const query = await searchParams;
	const words = parseAuditWords(query);
	const below = parseAuditCursor(query);
	const { entries, next } = await listAudit(toAuditFilter(words), { below, limit: SHOWN });
	return (
		<>
			<DeskHeading title="Nhật ký" note="Ai đã làm gì, mới nhất trước. Không ai sửa hay xóa được." />
			<AuditFilterBar words={words} people={await listAuditPeople()} />
			<AuditList entries={entries} caption="Nhật ký" opensAccounts={can(actor, "user.manage")} />
			<OlderLink olderHref={next && toAuditPath(words, next)} firstHref={below === null ? null : toAuditPath(words)} />
			<AuditExport words={words} isFresh={isFresh} refusal={parseExportRefusal(query)} />
		</>
	);
}
