import { DeskTable } from "../../components/admin/desk-table.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import type { DeskPageRow, PageVersion } from "./desk-page-reads.ts";

/** The pages the office writes about itself. */
export function PageList({ pages }: { pages: readonly DeskPageRow[] }) {
	return (
		<DeskTable
			caption="Trang thông tin"
			rows={pages}
			toKey={({ slug }) => slug}
			empty="Chưa có trang nào."
			columns={[
				{
					label: "Trang",
					render: ({ slug, title }) => (
						<a href={`/admin/trang/${slug}`} className="font-semibold text-link">
							{title}
						</a>
					),
				},
				{ label: "Địa chỉ", render: ({ slug }) => `/${slug}` },
				{ label: "Bản", render: ({ version }) => version || "chưa viết", isNarrow: true },
				{ label: "Sửa lúc", render: ({ updatedAt }) => updatedAt && formatDayAndTime(updatedAt), isNarrow: true },
			]}
		/>
	);
}

interface PageVersionsProps {
	slug: string;
	/** The newest first; the first is what readers see. */
	versions: readonly PageVersion[];
	restore: FormAction;
}

/** The texts a page had, with the way back to each. */
export function PageVersions({ slug, versions, restore }: PageVersionsProps) {
	const live = versions[0]?.version ?? 0;
	return (
		<section aria-labelledby="cac-ban" className="grid gap-2">
			<h2 id="cac-ban" className="font-bold">
				Các bản đã lưu
			</h2>
			<DeskTable
				caption="Các bản đã lưu"
				rows={versions}
				toKey={({ version }) => version}
				empty="Chưa có bản nào."
				columns={[
					{ label: "Bản", render: ({ version, title }) => `${version}. ${title}` },
					{ label: "Người lưu", render: ({ actorName }) => actorName, isName: true },
					{ label: "Lúc", render: ({ createdAt }) => formatDayAndTime(createdAt), isNarrow: true },
					{
						label: "Lấy lại",
						render: ({ version }) =>
							version === live ? (
								"đang hiện"
							) : (
								<ActionForm action={restore} fields={{ slug, version, baseVersion: live }}>
									<button
										type="submit"
										aria-label={`Lấy lại bản này: bản ${version}`}
										className="min-h-11 text-link underline lg:min-h-6"
									>
										Lấy lại bản này
									</button>
								</ActionForm>
							),
						isNarrow: true,
					},
				]}
			/>
		</section>
	);
}
