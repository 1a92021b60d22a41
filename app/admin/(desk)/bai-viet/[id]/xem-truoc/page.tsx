import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../../components/admin/desk-heading.tsx";
import { requireStaff } from "../../../../../../features/accounts/current-staff.ts";
import { getArticleForEditor } from "../../../../../../features/articles/desk-articles.ts";
import { listPreviewLinks } from "../../../../../../features/articles/preview.ts";
import { makePreviewLinkAction, revokePreviewLinkAction } from "../../../../../../features/articles/preview-actions.ts";
import { PreviewFrame } from "../../../../../../features/articles/preview-frame.client.tsx";
import { PreviewLinks } from "../../../../../../features/articles/preview-links.client.tsx";
import { toFramePath } from "../../../../../../features/articles/preview-token.ts";
import { siteOrigin } from "../../../../../../lib/env.ts";

export const metadata: Metadata = { title: "Xem trước" };

export default async function PreviewDeskPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireStaff();
	const { id } = await params;
	const article = /^[1-9]\d{0,8}$/.test(id) ? await getArticleForEditor(actor, Number(id)) : null;
	if (!article) notFound();
	const links = await listPreviewLinks(article.id);
	return (
		<>
			<DeskHeading title="Xem trước" note={article.input.title}>
				<a href={`/admin/bai-viet/${article.id}`} className="inline-flex min-h-11 items-center text-link underline">
					Về bài viết
				</a>
			</DeskHeading>
			<PreviewFrame page={{ src: toFramePath(article.id, new Date()) }} />
			<PreviewLinks
				articleId={article.id}
				links={links.map(({ path, ...link }) => ({ ...link, href: siteOrigin() + path }))}
				make={makePreviewLinkAction}
				revoke={revokePreviewLinkAction}
			/>
		</>
	);
}
