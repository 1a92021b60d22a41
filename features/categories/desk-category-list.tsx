import { DeskTable } from "../../components/admin/desk-table.tsx";
import { StepButtons } from "../../components/admin/step-buttons.client.tsx";
import type { CategoryRow } from "../../db/queries/categories.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";

/** Each main section with those below it, in their order. */
function sortAsTree(rows: readonly CategoryRow[]): CategoryRow[] {
	return rows
		.filter(({ parentId }) => parentId === null)
		.flatMap((row) => [row, ...rows.filter(({ parentId }) => parentId === row.id)]);
}

function Order({ row, rows, move }: { row: CategoryRow; rows: readonly CategoryRow[]; move: FormAction }) {
	const siblings = rows.filter(({ parentId }) => parentId === row.parentId);
	return (
		<ActionForm action={move} fields={{ id: row.id }}>
			<StepButtons title={row.name} isFirst={row === siblings[0]} isLast={row === siblings.at(-1)} />
		</ActionForm>
	);
}

/** All sections, as their tree. */
export function CategoryList({ rows, move }: { rows: readonly CategoryRow[]; move: FormAction }) {
	return (
		<DeskTable
			caption="Chuyên mục"
			rows={sortAsTree(rows)}
			toKey={({ id }) => id}
			empty="Chưa có chuyên mục nào."
			columns={[
				{
					label: "Tên",
					render: ({ id, name, parentId }) => (
						<a
							href={`/admin/chuyen-muc/${id}`}
							className={parentId === null ? "font-semibold text-link" : "ms-6 inline-block text-link"}
						>
							{name}
						</a>
					),
				},
				{ label: "Địa chỉ", render: ({ slug }) => `/chuyen-muc/${slug}` },
				{ label: "Trình đơn", render: ({ isInMenu }) => (isInMenu ? "có" : "không"), isNarrow: true },
				{ label: "Duyệt", render: ({ needsTwoKeys }) => (needsTwoKeys ? "hai người" : "một người"), isNarrow: true },
				{ label: "Thứ tự", render: (row) => <Order row={row} rows={rows} move={move} />, isNarrow: true },
			]}
		/>
	);
}
