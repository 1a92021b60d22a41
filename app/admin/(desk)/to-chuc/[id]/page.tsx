import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { changeUnitAction } from "../../../../../features/organisation/actions.ts";
import { HolderList } from "../../../../../features/organisation/desk-organisation.tsx";
import { toUnitPath } from "../../../../../features/organisation/organisation.ts";
import { getDeskUnit } from "../../../../../features/organisation/queries.ts";
import { toTypedUnit } from "../../../../../features/organisation/typed-organisation.ts";
import { UnitForm } from "../../../../../features/organisation/unit-form.client.tsx";
import { toDayKey } from "../../../../../lib/dates.ts";

export const metadata: Metadata = { title: "Đơn vị" };

export default async function UnitPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("organisation.edit");
	const { id } = await params;
	const found = /^[1-9]\d{0,8}$/.test(id) ? await getDeskUnit(actor, Number(id)) : null;
	if (!found) notFound();
	const { unit, holders } = found;
	return (
		<>
			<DeskHeading title={unit.name}>
				<a href={toUnitPath(unit)} className="inline-flex min-h-11 items-center text-link underline lg:min-h-9">
					Xem như bạn đọc
				</a>
				<a
					href={`/admin/to-chuc/${unit.id}/nguoi-moi`}
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Thêm người
				</a>
			</DeskHeading>
			<HolderList holders={holders} today={toDayKey(new Date())} />
			<h2 className="border-t border-line pt-4 font-bold">Về đơn vị</h2>
			<UnitForm
				key={unit.version}
				action={changeUnitAction}
				at={{ unitId: unit.id, baseVersion: unit.version }}
				initial={toTypedUnit(unit)}
			/>
		</>
	);
}
