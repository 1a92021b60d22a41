import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { addSourceAction } from "../../../../../features/sources/actions.ts";
import { SourceForm } from "../../../../../features/sources/source-form.client.tsx";

export const metadata: Metadata = { title: "Nguồn tin mới" };

export default async function NewSourcePage() {
	await requireRight("source.edit");
	return (
		<>
			<DeskHeading title="Nguồn tin mới" />
			<SourceForm action={addSourceAction} source={null} />
		</>
	);
}
