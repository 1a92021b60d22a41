import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { ViewsChart } from "../../../../features/statistics/desk-chart.tsx";
import { MostReadTable, NamedTable } from "../../../../features/statistics/desk-figures.tsx";
import { SpanBar, StatisticsFiles } from "../../../../features/statistics/desk-span.tsx";
import {
	countArticles,
	getSubjectName,
	getViewsByDay,
	listAuthorFigures,
	listCategoryFigures,
	listMostReadArticles,
	SHOWN_AUTHORS,
	toPerDay,
} from "../../../../features/statistics/queries.ts";
import { formatSpan, parseSpan, type Query, toBars } from "../../../../features/statistics/span.ts";
import { parseSubject, toSpanFields, toStatisticsPath } from "../../../../features/statistics/subject.ts";

export const metadata: Metadata = { title: "Thống kê" };

export default async function StatisticsPage({ searchParams }: { searchParams: Promise<Query> }) {
	await requireRight("statistics.read");
	const query = await searchParams;
	const span = parseSpan(query, new Date());
	const subject = parseSubject(query);
	const name = subject && (await getSubjectName(subject));
	if (subject && name === null) notFound();
	const byDay = await getViewsByDay(span, subject);
	const views = [...byDay.values()].reduce((sum, count) => sum + count, 0).toLocaleString("vi-VN");
	const fields = toSpanFields(span);
	const days = formatSpan(span);
	return (
		<>
			<DeskHeading title="Thống kê" note="Lượt xem bài và số bài đã đăng, tính theo ngày. Không ghi gì về người đọc." />
			<SpanBar span={span} subject={subject} />
			<section aria-labelledby="theo-ngay" className="grid gap-2">
				<h2 id="theo-ngay" className="text-base font-bold wrap-anywhere">
					{name ?? "Toàn trang"}
				</h2>
				<p className="tabular-nums">
					{days}: <strong>{views}</strong> lượt xem
					{!subject && `, ${(await countArticles(span)).toLocaleString("vi-VN")} bài đã đăng`}.
				</p>
				{subject && (
					<p>
						<a
							href={toStatisticsPath(fields)}
							className="inline-flex min-h-11 items-center text-link underline lg:min-h-9"
						>
							‹ Về toàn trang
						</a>
					</p>
				)}
				<ViewsChart bars={toBars(span, byDay)} label={`Lượt xem, ${name ?? "toàn trang"}, ${days}`} />
			</section>
			{!subject && (
				<>
					<MostReadTable rows={await listMostReadArticles(span)} fields={fields} perDay={toPerDay(span)} />
					<div className="grid gap-6 xl:grid-cols-2">
						<NamedTable
							{...{ id: "chuyen-muc", title: "Chuyên mục", kind: "chuyen-muc", fields }}
							note="Gồm cả chuyên mục con. Lượt xem tính cho chuyên mục của bài lúc được đọc."
							rows={await listCategoryFigures(span)}
						/>
						<NamedTable
							{...{ id: "tac-gia", title: "Tác giả", kind: "tac-gia", fields }}
							note={`Bài nhiều tác giả tính đủ cho từng người. Nhiều nhất ${SHOWN_AUTHORS} người; tệp tải về có đủ.`}
							rows={await listAuthorFigures(span)}
						/>
					</div>
				</>
			)}
			<StatisticsFiles span={span} />
		</>
	);
}
