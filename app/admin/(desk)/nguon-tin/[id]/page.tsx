import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { getFeedUrl } from "../../../../../features/partner-feeds/queries.ts";
import { changeSourceAction } from "../../../../../features/sources/actions.ts";
import { getSource } from "../../../../../features/sources/queries.ts";
import { SourceForm } from "../../../../../features/sources/source-form.client.tsx";

export const metadata: Metadata = { title: "Nguồn tin" };

export default async function SourcePage({ params }: { params: Promise<{ id: string }> }) {
	await requireRight("source.edit");
	const { id } = await params;
	const source = /^[1-9]\d{0,8}$/.test(id) ? await getSource(Number(id)) : null;
	if (!source) notFound();
	const { name, url, logoMediaId, isNofollow, holdMinutes } = source;
	return (
		<>
			<DeskHeading title={name} />
			<SourceForm
				action={changeSourceAction}
				source={{
					id: source.id,
					name,
					url,
					logoMediaId,
					isNofollow,
					holdMinutes,
					feedUrl: await getFeedUrl(source.id),
				}}
			/>
		</>
	);
}
