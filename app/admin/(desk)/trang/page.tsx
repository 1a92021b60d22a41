import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { listDeskPages } from "../../../../features/pages/desk-page-reads.ts";
import { PageList } from "../../../../features/pages/desk-pages.tsx";

export const metadata: Metadata = { title: "Trang thông tin" };

export default async function PagesDesk() {
	await requireRight("page.edit");
	return (
		<>
			<DeskHeading title="Trang thông tin" note="Cơ quan tự viết về mình; cuối mọi trang đều dẫn tới." />
			<PageList pages={await listDeskPages()} />
		</>
	);
}
