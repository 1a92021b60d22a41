import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { moveBoxAction } from "../../../../features/boxes/actions.ts";
import { BOX_KINDS } from "../../../../features/boxes/box.ts";
import { BoxList } from "../../../../features/boxes/desk-box-list.tsx";
import { listBoxes } from "../../../../features/boxes/desk-boxes.ts";

export const metadata: Metadata = { title: "Khối quanh tin" };

export default async function BoxesPage() {
	await requireRight("box.edit");
	const lists = await Promise.all(BOX_KINDS.map(async (kind) => ({ kind, boxes: await listBoxes(kind) })));
	return (
		<>
			<DeskHeading
				title="Khối quanh tin"
				note="Những gì đứng cạnh tin ở mọi trang. Khối nào trước, khối nào tắt: xem ở Trang nhất."
			/>
			{lists.map(({ kind, boxes }) => (
				<BoxList key={kind} kind={kind} boxes={boxes} move={moveBoxAction} />
			))}
		</>
	);
}
