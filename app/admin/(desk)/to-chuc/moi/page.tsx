import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { addUnitAction } from "../../../../../features/organisation/actions.ts";
import { listDeskUnits } from "../../../../../features/organisation/queries.ts";
import { toNewUnit } from "../../../../../features/organisation/typed-organisation.ts";
import { UnitForm } from "../../../../../features/organisation/unit-form.client.tsx";

export const metadata: Metadata = { title: "Đơn vị mới" };

export default async function NewUnitPage() {
	const { actor } = await requireRight("organisation.edit");
	const last = (await listDeskUnits(actor)).at(-1)?.position ?? 0;
	return (
		<>
			<DeskHeading title="Đơn vị mới" />
			<UnitForm action={addUnitAction} at={null} initial={toNewUnit(Math.min(last + 1, 999))} />
		</>
	);
}
