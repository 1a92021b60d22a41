import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { can } from "../../../../features/accounts/policy.ts";
import { lockMonthAction, waiveSourcedAction } from "../../../../features/royalties/actions.ts";
import { LockMonth, MonthFiles, MonthState, WaiveSourced } from "../../../../features/royalties/desk-month.tsx";
import { ItemTable, MonthWays, PeopleTable, SheetTotal } from "../../../../features/royalties/desk-sheet.tsx";
import { getSheet } from "../../../../features/royalties/queries.ts";
import { ROYALTY_RULES_PATH, toMonthTitle } from "../../../../features/royalties/royalty.ts";
import { parseSheetQuery } from "../../../../features/royalties/sheet-query.ts";

export const metadata: Metadata = { title: "Nhuận bút" };

export default async function RoyaltiesPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
	const { actor } = await requireRight("royalty.edit");
	const now = new Date();
	const query = parseSheetQuery(await searchParams, now);
	const sheet = await getSheet(actor, query.month);
	return (
		<>
			<DeskHeading title="Nhuận bút" note={`${toMonthTitle(query.month)}: bài đã đăng trong tháng, kể cả bài đã gỡ.`}>
				<a href={ROYALTY_RULES_PATH} className="inline-flex min-h-11 items-center text-link underline lg:min-h-9">
					Mức lương cơ sở và thuế
				</a>
			</DeskHeading>
			<MonthWays query={query} now={now} />
			<MonthState sheet={sheet} query={query}>
				<WaiveSourced action={waiveSourcedAction} sheet={sheet} />
			</MonthState>
			{sheet.items.length > 0 && <SheetTotal sheet={sheet} />}
			<ItemTable sheet={sheet} query={query} />
			{sheet.items.length > 0 && (
				<>
					<PeopleTable sheet={sheet} />
					<MonthFiles month={query.month} />
				</>
			)}
			{can(actor, "royalty.lock") && <LockMonth action={lockMonthAction} sheet={sheet} now={now} />}
		</>
	);
}
