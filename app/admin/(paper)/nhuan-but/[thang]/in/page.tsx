import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "../../../../../../components/admin/print-button.client.tsx";
import { requireRight } from "../../../../../../features/accounts/current-staff.ts";
import { PrintSheet } from "../../../../../../features/royalties/print-sheet.tsx";
import { getSheet } from "../../../../../../features/royalties/queries.ts";
import { toMonthPath } from "../../../../../../features/royalties/royalty.ts";
import { getSite } from "../../../../../../features/settings/queries.ts";
import { parseMonth } from "../../../../../../lib/months.ts";

export const metadata: Metadata = { title: "Bảng thanh toán nhuận bút" };

export default async function RoyaltyPaperPage({ params }: { params: Promise<{ thang: string }> }) {
	const { actor } = await requireRight("royalty.edit");
	const month = parseMonth((await params).thang);
	if (month === null) notFound();
	return (
		<PrintSheet sheet={await getSheet(actor, month)} site={await getSite()}>
			<PrintButton />
			<a href={toMonthPath(month)} className="inline-flex min-h-11 items-center text-link underline">
				‹ Về bảng của tháng
			</a>
		</PrintSheet>
	);
}
