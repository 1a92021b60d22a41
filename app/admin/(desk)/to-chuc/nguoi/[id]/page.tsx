import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../../features/accounts/current-staff.ts";
import { changeHolderAction, removeHolderAction } from "../../../../../../features/organisation/actions.ts";
import { HolderForm, RemoveHolderForm } from "../../../../../../features/organisation/holder-form.client.tsx";
import { getDeskHolder } from "../../../../../../features/organisation/queries.ts";
import { toTypedHolder } from "../../../../../../features/organisation/typed-organisation.ts";

export const metadata: Metadata = { title: "Người giữ chức vụ" };

export default async function HolderPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("organisation.edit");
	const { id } = await params;
	const holder = /^[1-9]\d{0,8}$/.test(id) ? await getDeskHolder(actor, Number(id)) : null;
	if (!holder) notFound();
	const at = { holderId: holder.id, baseVersion: holder.version };
	return (
		<>
			<DeskHeading title={holder.name} note={holder.post} />
			<HolderForm action={changeHolderAction} at={at} isNew={false} initial={toTypedHolder(holder)} />
			<RemoveHolderForm action={removeHolderAction} at={at} />
		</>
	);
}
