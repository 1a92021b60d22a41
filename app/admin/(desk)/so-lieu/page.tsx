import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { DeskUpstreams } from "../../../../features/upstreams/desk-upstreams.tsx";
import { listUpstreamStates } from "../../../../features/upstreams/queries.ts";
import { refreshUpstreamAction } from "../../../../features/upstreams/upstream-actions.ts";

export const metadata: Metadata = { title: "Nguồn số liệu" };

export default async function UpstreamsPage() {
	await requireRight("upstream.refresh");
	return (
		<>
			<DeskHeading
				title="Nguồn số liệu"
				note="Tỷ giá và thời tiết được lấy tự động. Khi nguồn hỏng, bạn đọc thấy số liệu tốt gần nhất với giờ của nó, không bao giờ thấy lỗi."
			/>
			<DeskUpstreams states={await listUpstreamStates(new Date())} refresh={refreshUpstreamAction} />
		</>
	);
}
