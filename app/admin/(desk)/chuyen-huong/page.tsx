import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { FilterBar, FilterInput } from "../../../../components/admin/filter-bar.tsx";
import { FoldAway } from "../../../../components/admin/fold-away.tsx";
import { OlderLink } from "../../../../components/admin/older-link.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import {
	addRedirectAction,
	importRedirectsAction,
	removeRedirectAction,
	settleMissingAction,
} from "../../../../features/redirects/actions.ts";
import { listMissing, listRedirectPage } from "../../../../features/redirects/desk-reads.ts";
import { MissingList, RedirectList } from "../../../../features/redirects/desk-redirects.tsx";
import { RedirectForm, RedirectImport } from "../../../../features/redirects/redirect-forms.client.tsx";

export const metadata: Metadata = { title: "Chuyển hướng" };

const PATH = "/admin/chuyen-huong";
const toHref = (tim: string, sau: string) =>
	`${PATH}?${new URLSearchParams({ ...(tim && { tim }), ...(sau && { sau }) })}`;

export default async function RedirectsPage({
	searchParams,
}: {
	searchParams: Promise<{ tim?: unknown; sau?: unknown }>;
}) {
	await requireRight("redirect.edit");
	const { tim, sau } = await searchParams;
	const [words, after] = [tim, sau].map((value) => (typeof value === "string" ? value.trim() : "")) as [string, string];
	const { rows, next } = await listRedirectPage(words, after);
	return (
		<>
			<DeskHeading
				title="Chuyển hướng"
				note="Địa chỉ cũ dẫn sang trang mới, để liên kết cũ và máy tìm kiếm không lạc."
			/>
			<section aria-labelledby="lac" className="grid gap-2">
				<h2 id="lac" className="font-bold">
					Địa chỉ được hỏi mà không có trang
				</h2>
				<MissingList rows={await listMissing()} add={addRedirectAction} settle={settleMissingAction} />
			</section>
			<section aria-labelledby="them" className="grid gap-3">
				<h2 id="them" className="font-bold">
					Thêm
				</h2>
				<RedirectForm action={addRedirectAction} />
				<FoldAway title="Nhập nhiều từ tệp CSV" isOpen={false}>
					<RedirectImport action={importRedirectsAction} />
				</FoldAway>
			</section>
			<section aria-labelledby="dang-co" className="grid gap-3">
				<h2 id="dang-co" className="font-bold">
					Đang có
				</h2>
				<FilterBar action={PATH} label="Tìm chuyển hướng" isActive={words !== ""}>
					<FilterInput id="tim" name="tim" type="search" label="Một phần của địa chỉ" value={words} />
				</FilterBar>
				<RedirectList rows={rows} remove={removeRedirectAction} />
				<OlderLink olderHref={next && toHref(words, next)} firstHref={after ? toHref(words, "") : null} />
			</section>
		</>
	);
}
