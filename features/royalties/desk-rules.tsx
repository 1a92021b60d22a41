import { DeskTable } from "../../components/admin/desk-table.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import type { RoyaltyRateRow } from "../../db/queries/royalties.ts";
import { formatDay, parseDay } from "../../lib/dates.ts";
import { formatMoney } from "../../lib/typed-decimal.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { findUnit } from "./amount.ts";

/** The base salaries, each with the unit that follows from it. */
export function RateTable({ rates, remove }: { rates: readonly RoyaltyRateRow[]; remove: FormAction }) {
	return (
		<DeskTable<RoyaltyRateRow>
			caption="Mức lương cơ sở theo ngày"
			rows={rates}
			toKey={({ fromDay }) => fromDay}
			empty={<p>Chưa có mức nào.</p>}
			columns={[
				{ label: "Từ ngày", render: ({ fromDay }) => formatDay(parseDay(fromDay)) },
				{ label: "Mức lương cơ sở", render: ({ baseSalary }) => formatMoney(baseSalary), isNarrow: true },
				{
					label: "Một đơn vị hệ số",
					render: (rate) => formatMoney(findUnit([rate], rate.fromDay) ?? 0),
					isNarrow: true,
				},
				{
					label: "Bỏ",
					render: (rate) => (
						<ActionForm action={remove} fields={{ ...rate }}>
							<SubmitButton kind="plain">Bỏ mức này</SubmitButton>
						</ActionForm>
					),
				},
			]}
		/>
	);
}
