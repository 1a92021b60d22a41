import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { restorePageAction, savePageAction } from "../../../../../features/pages/actions.ts";
import { getDeskPage } from "../../../../../features/pages/desk-page-reads.ts";
import { PageVersions } from "../../../../../features/pages/desk-pages.tsx";
import { isInformationSlug } from "../../../../../features/pages/information-page.ts";
import { PageForm } from "../../../../../features/pages/page-form.client.tsx";

export const metadata: Metadata = { title: "Trang thông tin" };

export default async function PageDesk({ params }: { params: Promise<{ slug: string }> }) {
	await requireRight("page.edit");
	const { slug } = await params;
	if (!isInformationSlug(slug)) notFound();
	const { row, versions } = await getDeskPage(slug);
	const { title = "", version = 0, body = { type: "doc" as const, content: [] } } = row ?? {};
	return (
		<>
			<DeskHeading title={title || `/${slug}`} note={`Bạn đọc xem ở /${slug}.`}>
				<a href="/admin/trang" className="inline-flex min-h-11 items-center text-link underline">
					Về các trang
				</a>
			</DeskHeading>
			<PageForm key={version} action={savePageAction} slug={slug} title={title} body={body} version={version} />
			<PageVersions slug={slug} versions={versions} restore={restorePageAction} />
		</>
	);
}
