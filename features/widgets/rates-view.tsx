import { PageHeading } from "../../components/ui/page-heading.tsx";
import type { ExchangeRate, Rates } from "./widget.ts";
import { formatAsOf, formatPrice } from "./widget-text.ts";

const COLUMNS = ["Mua tiền mặt", "Mua chuyển khoản", "Bán ra"];

/** Every currency of the bank's table. */
export function RatesView({ rates }: { rates: Rates | null }) {
	return (
		<div className="mt-4 grid gap-6">
			<PageHeading description="Giá mua vào, bán ra, tính bằng đồng Việt Nam cho một đơn vị ngoại tệ.">
				Tỷ giá ngoại tệ
			</PageHeading>
			{rates ? <RatesTable rates={rates} /> : <p className="border-t border-ink pt-4 text-base">Chưa có số liệu.</p>}
		</div>
	);
}

function RatesTable({ rates }: { rates: Rates }) {
	return (
		<div>
			<table className="w-full border-t border-ink text-xs tabular-nums sm:text-sm">
				<caption className="sr-only">Tỷ giá ngoại tệ của {rates.source}</caption>
				<thead className="text-xs text-ink-soft">
					<tr>
						<th scope="col" className="py-2 text-start align-bottom font-normal">
							Ngoại tệ
						</th>
						{COLUMNS.map((column) => (
							<th key={column} scope="col" className="py-2 ps-2 text-end align-bottom font-normal">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rates.rates.map((rate) => (
						<RateRow key={rate.code} rate={rate} />
					))}
				</tbody>
			</table>
			<p className="border-t border-line pt-3 text-xs text-ink-soft">
				Nguồn: {rates.source}. {formatAsOf(rates)}. Số liệu để tham khảo, không thay cho niêm yết của ngân hàng.
			</p>
		</div>
	);
}

function RateRow({ rate: { code, name, buy, transfer, sell } }: { rate: ExchangeRate }) {
	return (
		<tr className="border-t border-line">
			<th scope="row" className="py-2 text-start font-normal">
				<span className="font-semibold">{code}</span> <span className="block text-ink-soft sm:inline">{name}</span>
			</th>
			<td className="py-2 ps-2 text-end">{formatPrice(buy)}</td>
			<td className="py-2 ps-2 text-end">{formatPrice(transfer)}</td>
			<td className="py-2 ps-2 text-end">{formatPrice(sell)}</td>
		</tr>
	);
}
