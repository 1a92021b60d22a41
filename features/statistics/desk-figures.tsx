import type { ReactNode } from "react";
import { DeskTable } from "../../components/admin/desk-table.tsx";
import type { NamedFigure, ReadArticle } from "./queries.ts";
import { type Subject, toStatisticsPath } from "./subject.ts";

type SpanFields = Readonly<Record<string, string>>;

const format = (count: number) => count.toLocaleString("vi-VN");
const EMPTY = <p>Chưa có số liệu nào trong thời gian này.</p>;

function Part({ id, title, note, children }: { id: string; title: string; note?: string; children: ReactNode }) {
	return (
		<section aria-labelledby={id} className="grid min-w-0 content-start gap-2">
			<h2 id={id} className="text-base font-bold">
				{title}
			</h2>
			{note && <p className="text-xs text-ink-soft">{note}</p>}
			{children}
		</section>
	);
}

function SubjectLink({ fields, subject, children }: { fields: SpanFields; subject: Subject; children: ReactNode }) {
	return (
		<a
			href={toStatisticsPath(fields, subject)}
			className="text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
		>
			{children}
		</a>
	);
}

/** The articles read most in the span; each leads to its own days. */
export function MostReadTable({
	rows,
	fields,
	perDay,
}: {
	rows: readonly ReadArticle[];
	fields: SpanFields;
	perDay: number;
}) {
	return (
		<Part id="doc-nhieu" title="Bài đọc nhiều" note={`Xếp từ ${perDay} bài đọc nhiều nhất của mỗi ngày.`}>
			<DeskTable<ReadArticle>
				caption="Bài đọc nhiều"
				rows={rows}
				toKey={({ id }) => id}
				empty={EMPTY}
				columns={[
					{
						label: "Bài",
						render: ({ id, title, isPublished }) => (
							<>
								<SubjectLink fields={fields} subject={{ kind: "bai", id }}>
									{title}
								</SubjectLink>
								{!isPublished && <span className="text-ink-soft"> (không còn đăng)</span>}
							</>
						),
					},
					{ label: "Lượt xem", render: ({ views }) => format(views), isNarrow: true },
				]}
			/>
		</Part>
	);
}

interface NamedTableProps {
	id: string;
	title: string;
	note: string;
	kind: Exclude<Subject["kind"], "bai">;
	rows: readonly NamedFigure[];
	fields: SpanFields;
}

/** Sections or authors with what they published and what of theirs was read. */
export function NamedTable({ id, title, note, kind, rows, fields }: NamedTableProps) {
	return (
		<Part id={id} title={title} note={note}>
			<DeskTable<NamedFigure>
				caption={title}
				rows={rows}
				toKey={(row) => row.id}
				empty={EMPTY}
				columns={[
					{
						label: title,
						render: (row) => (
							<SubjectLink fields={fields} subject={{ kind, id: row.id }}>
								{row.name}
							</SubjectLink>
						),
					},
					{ label: "Số bài", render: ({ articles }) => format(articles), isNarrow: true },
					{ label: "Lượt xem", render: ({ views }) => format(views), isNarrow: true },
				]}
			/>
		</Part>
	);
}
