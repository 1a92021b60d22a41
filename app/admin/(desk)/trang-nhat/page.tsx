import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import {
	dropArrangementAction,
	keepArrangementAction,
	restoreArrangementAction,
} from "../../../../features/arrangements/actions.ts";
import { ArrangementForm } from "../../../../features/arrangements/arrangement-form.client.tsx";
import { ArrangementHistory, DraftPreview } from "../../../../features/arrangements/arrangement-screen.tsx";
import { getArrangementDesk } from "../../../../features/arrangements/desk-arrangement.ts";
import { ArrangedSections } from "../../../../features/arrangements/desk-sections.tsx";

export const metadata: Metadata = { title: "Trang nhất" };

export default async function FrontPageDesk() {
	await requireRight("arrangement.edit");
	const { choices, draft, published } = await getArrangementDesk("home");
	return (
		<>
			<DeskHeading
				title="Trang nhất"
				note="Bài nào đứng đâu, chuyên mục và khối nào trước. Không ghim gì thì bài mới nhất đứng đầu."
			/>
			<ArrangementForm action={keepArrangementAction} choices={choices} />
			{draft && <DraftPreview draft={draft} drop={dropArrangementAction} />}
			<ArrangementHistory published={published} hasDraft={draft !== null} restore={restoreArrangementAction} />
			<ArrangedSections />
		</>
	);
}
