import type { ReactNode } from "react";

export interface DeskColumn<Row> {
	label: string;
	render: (row: Row) => ReactNode;
	/** Numbers and times: never broken into lines. */
	isNarrow?: boolean;
	/** Names of people and the like: of a few words, which stand together beside a long text. */
	isName?: boolean;
}

interface DeskTableProps<Row> {
	/** What the table lists, for those who cannot see it. */
	caption: string;
	/** The first names the row. */
	columns: readonly DeskColumn<Row>[];
	rows: readonly Row[];
	toKey: (row: Row) => string | number;
	/** What to do when there is nothing. */
	empty: ReactNode;
}

const CELL = "px-2 py-2 text-start align-top lg:py-1.5 max-md:block max-md:px-0 max-md:py-0.5";

/** Rows with hairlines between them; on a telephone each row is a block of its own, its columns named in it. */
export function DeskTable<Row>({ caption, columns, rows, toKey, empty }: DeskTableProps<Row>) {
	if (rows.length === 0) return <div className="border-y border-line py-6 text-ink-soft">{empty}</div>;
	return (
		<table className="w-full border-collapse text-sm max-md:block">
			<caption className="sr-only">{caption}</caption>
			<thead className="max-md:sr-only">
				<tr className="border-b border-ink-soft">
					{columns.map(({ label }) => (
						<th key={label} scope="col" className="px-2 py-2 text-start text-xs font-semibold text-ink-soft">
							{label}
						</th>
					))}
				</tr>
			</thead>
			<tbody className="max-md:block">
				{rows.map((row) => (
					<tr key={toKey(row)} className="border-b border-line hover:bg-wash max-md:block max-md:py-2">
						{columns.map(({ label, render, isNarrow = false, isName = false }, index) =>
							index === 0 ? (
								<th key={label} scope="row" className={`${CELL} min-w-0 font-normal wrap-anywhere`}>
									{render(row)}
								</th>
							) : (
								<td
									key={label}
									className={`${CELL} ${isNarrow ? "whitespace-nowrap tabular-nums" : "wrap-anywhere"} ${isName ? "md:min-w-32" : ""}`}
								>
									<span className="text-xs text-ink-soft md:hidden">{label}: </span>
									{render(row)}
								</td>
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	);
}
