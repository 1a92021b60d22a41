import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../../components/admin/desk-heading.tsx";
import { requireStaff } from "../../../../../../features/accounts/current-staff.ts";
import { beginPendingDraftAction, restoreRevisionAction } from "../../../../../../features/articles/actions.ts";
import { ArticleStep } from "../../../../../../features/articles/article-step.client.tsx";
import { compareRevisions } from "../../../../../../features/articles/compare-revisions.ts";
import { getArticleForEditor } from "../../../../../../features/articles/desk-articles.ts";
import { DeskComparison } from "../../../../../../features/articles/desk-comparison.tsx";
import { DeskRevisions } from "../../../../../../features/articles/desk-revisions.tsx";
import { RestoreForm } from "../../../../../../features/articles/restore-form.client.tsx";

export const metadata: Metadata = { title: "Các bản đã lưu" };

interface RevisionsPageProps {
	params: Promise<{ id: string }>;
	searchParams: Promise<{ tu?: string; den?: string }>;
}

export default async function RevisionsPage({ params, searchParams }: RevisionsPageProps) {
	const { actor } = await requireStaff();
	const { id } = await params;
	const article = /^[1-9]\d{0,8}$/.test(id) ? await getArticleForEditor(actor, Number(id)) : null;
	if (!article) notFound();
	const [newest, before] = article.revisions;
	const { tu, den } = await searchParams;
	const from = Number(tu ?? before?.version ?? newest?.version);
	const to = Number(den ?? newest?.version);
	const comparison = await compareRevisions(article.id, Math.min(from, to) || 0, Math.max(from, to) || 0);
	return (
		<>
			<DeskHeading title="Các bản đã lưu" note={article.input.title}>
				<a href={`/admin/bai-viet/${article.id}`} className="inline-flex min-h-11 items-center text-link underline">
					Về bài viết
				</a>
			</DeskHeading>
			<DeskRevisions revisions={article.revisions} from={from} to={to} />
			<section aria-label="Khác nhau" className="grid gap-4">
				{comparison ? <DeskComparison comparison={comparison} /> : <p>Hãy chọn hai bản có trong danh sách.</p>}
			</section>
			{article.canBeginDraft && comparison && from !== newest?.version && (
				<ArticleStep
					action={beginPendingDraftAction}
					fields={{ articleId: article.id, version: from }}
					label={`Bắt đầu bản sửa từ bản ${from}`}
				/>
			)}
			{article.canWrite && comparison && from !== newest?.version && (
				<RestoreForm action={restoreRevisionAction} article={article} version={from} />
			)}
		</>
	);
}
