import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { addRateAction, removeRateAction, setTaxAction } from "../../../../../features/royalties/actions.ts";
import { RateTable } from "../../../../../features/royalties/desk-rules.tsx";
import { getRoyaltyRules } from "../../../../../features/royalties/queries.ts";
import { ROYALTY_PATH } from "../../../../../features/royalties/royalty.ts";
import { RateForm, TaxForm } from "../../../../../features/royalties/rules-forms.client.tsx";
import { toTypedTax } from "../../../../../features/royalties/typed-tax.ts";

export const metadata: Metadata = { title: "Mức lương cơ sở và thuế" };

export default async function RoyaltyRulesPage() {
	const { actor } = await requireRight("royalty.edit");
	const { rates, tax } = await getRoyaltyRules(actor);
	return (
		<>
			<DeskHeading
				title="Mức lương cơ sở và thuế"
				note="Một đơn vị hệ số là 10 % mức lương cơ sở của ngày đăng; tiền làm tròn đến đồng, nửa đồng làm tròn lên. Tháng đã khóa không đổi theo."
			>
				<a href={ROYALTY_PATH} className="inline-flex min-h-11 items-center text-link underline lg:min-h-9">
					‹ Nhuận bút
				</a>
			</DeskHeading>
			<RateTable rates={rates} remove={removeRateAction} />
			<section aria-labelledby="them-muc" className="grid gap-3">
				<h2 id="them-muc" className="text-base font-bold">
					Thêm mức
				</h2>
				<RateForm key={rates.length} action={addRateAction} />
			</section>
			<section aria-labelledby="thue" className="grid gap-3 border-t border-line pt-4">
				<h2 id="thue" className="text-base font-bold">
					Thuế thu nhập cá nhân
				</h2>
				<TaxForm action={setTaxAction} values={toTypedTax(tax)} />
			</section>
		</>
	);
}
