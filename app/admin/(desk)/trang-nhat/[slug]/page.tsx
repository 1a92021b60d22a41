import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import {
	dropArrangementAction,
	keepArrangementAction,
	restoreArrangementAction,
} from "../../../../../features/arrangements/actions.ts";
import { toCategorySurface } from "../../../../../features/arrangements/arrangement.ts";
import { ArrangementForm } from "../../../../../features/arrangements/arrangement-form.client.tsx";
import { ArrangementHistory, DraftPreview } from "../../../../../features/arrangements/arrangement-screen.tsx";
import { getArrangementDesk } from "../../../../../features/arrangements/desk-arrangement.ts";
import { getCategoryBySlug } from "../../../../../features/categories/queries.ts";

export const metadata: Metadata = { title: "Trang chuyên mục" };

export default async function SectionPageDesk({ params }: { params: Promise<{ slug: string }> }) {
	await requireRight("arrangement.edit");
	const category = await getCategoryBySlug((await params).slug);
	if (!category) notFound();
	const { choices, draft, published } = await getArrangementDesk(toCategorySurface(category.id));
	return (
		<>
			<DeskHeading title={`Trang chuyên mục: ${category.name}`} note="Bài ghim đứng đầu trang 1 của chuyên mục.">
				<a href="/admin/trang-nhat" className="inline-flex min-h-11 items-center text-link underline">
					Về trang nhất
				</a>
			</DeskHeading>
			<ArrangementForm action={keepArrangementAction} choices={choices} />
			{draft && <DraftPreview draft={draft} drop={dropArrangementAction} />}
			<ArrangementHistory published={published} hasDraft={draft !== null} restore={restoreArrangementAction} />
		</>
	);
}
