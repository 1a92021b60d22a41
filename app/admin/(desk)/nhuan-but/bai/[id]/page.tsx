import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../../components/admin/desk-heading.tsx";
import { FoldAway } from "../../../../../../components/admin/fold-away.tsx";
import { requireRight } from "../../../../../../features/accounts/current-staff.ts";
import { addItemAction, removeItemAction, settleItemAction } from "../../../../../../features/royalties/actions.ts";
import { AddItemForm } from "../../../../../../features/royalties/add-item-form.client.tsx";
import { OpenItem, PaidItem } from "../../../../../../features/royalties/desk-item.tsx";
import { getArticleRoyalty } from "../../../../../../features/royalties/queries.ts";
import { toMonthPath, toMonthTitle } from "../../../../../../features/royalties/royalty.ts";
import { formatDay, parseDay } from "../../../../../../lib/dates.ts";

export const metadata: Metadata = { title: "Nhuận bút của bài" };

const LINK = "inline-flex min-h-11 items-center text-link underline lg:min-h-9";

export default async function RoyaltyItemPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("royalty.edit");
	const { id } = await params;
	const article = /^[1-9]\d{0,8}$/.test(id) ? await getArticleRoyalty(actor, Number(id)) : null;
	const [text] = article?.items ?? [];
	if (!article || !text) notFound();
	const { month, isLocked, items, sourceName, path } = article;
	const source = sourceName === "" ? "" : ` Dẫn nguồn ${sourceName}.`;
	return (
		<>
			<DeskHeading title={text.title} note={`Đăng ngày ${formatDay(parseDay(text.publishedOn))}.${source}`}>
				{path !== null && (
					<a href={path} className={LINK}>
						Đọc bài
					</a>
				)}
				{month !== null && (
					<a href={toMonthPath(month)} className={LINK}>
						‹ {toMonthTitle(month)}
					</a>
				)}
			</DeskHeading>
			{isLocked && <p className="font-semibold">Tháng đã khóa: chỉ xem được.</p>}
			{month === null && (
				<p className="font-semibold">Tháng của bài này đã khóa quá lâu, không còn bảng nào nhận bài.</p>
			)}
			{items.map((item) =>
				isLocked || month === null ? (
					<PaidItem key={item.place} item={item} />
				) : (
					<OpenItem key={item.place} item={item} settle={settleItemAction} remove={removeItemAction} />
				),
			)}
			{!isLocked && month !== null && (
				<FoldAway title="Thêm dòng trả riêng: ảnh, đồ họa, bản đọc …" isOpen={false}>
					<AddItemForm key={items.length} action={addItemAction} articleId={text.articleId} />
				</FoldAway>
			)}
		</>
	);
}
