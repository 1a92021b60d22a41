import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { UnitList } from "../../../../features/organisation/desk-organisation.tsx";
import { listDeskUnits } from "../../../../features/organisation/queries.ts";
import { toDayKey } from "../../../../lib/dates.ts";

export const metadata: Metadata = { title: "Tổ chức" };

export default async function OrganisationPage() {
	const { actor } = await requireRight("organisation.edit");
	return (
		<>
			<DeskHeading title="Tổ chức" note="Đơn vị và lãnh đạo, như trang Cơ cấu tổ chức của bạn đọc.">
				<a
					href="/admin/to-chuc/moi"
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Thêm đơn vị
				</a>
			</DeskHeading>
			<UnitList units={await listDeskUnits(actor)} today={toDayKey(new Date())} />
		</>
	);
}
