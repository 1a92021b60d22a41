import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { SourceList } from "../../../../features/sources/desk-source-list.tsx";
import { listSources } from "../../../../features/sources/queries.ts";

export const metadata: Metadata = { title: "Nguồn tin" };

export default async function SourcesPage() {
	await requireRight("source.edit");
	const sources = await listSources();
	return (
		<>
			<DeskHeading title="Nguồn tin" note="Báo và cơ quan mà trang lấy lại tin.">
				<a
					href="/admin/nguon-tin/moi"
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Thêm nguồn
				</a>
			</DeskHeading>
			<SourceList sources={sources} />
		</>
	);
}
