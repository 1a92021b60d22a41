import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../../features/accounts/current-staff.ts";
import { addHolderAction } from "../../../../../../features/organisation/actions.ts";
import { HolderForm } from "../../../../../../features/organisation/holder-form.client.tsx";
import { getDeskUnit } from "../../../../../../features/organisation/queries.ts";
import { toNewHolder } from "../../../../../../features/organisation/typed-organisation.ts";

export const metadata: Metadata = { title: "Thêm người giữ chức vụ" };

export default async function NewHolderPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("organisation.edit");
	const { id } = await params;
	const found = /^[1-9]\d{0,8}$/.test(id) ? await getDeskUnit(actor, Number(id)) : null;
	if (!found) notFound();
	const { unit, holders } = found;
	const last = holders.at(-1)?.position ?? 0;
	return (
		<>
			<DeskHeading title="Thêm người giữ chức vụ" note={unit.name} />
			<HolderForm
				action={addHolderAction}
				at={{ unitId: unit.id }}
				isNew
				initial={toNewHolder(Math.min(last + 1, 999))}
			/>
		</>
	);
}
