import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { listMainRates } from "./main-currencies.ts";
import type { Rates } from "./widget.ts";
import { formatAsOf, formatPrice } from "./widget-text.ts";

/** "Tỷ giá": what the bank asks and pays for one unit, in đồng. */
export function RatesBox({ rates }: { rates: Rates }) {
	return (
		<section aria-label="Tỷ giá" className="rates">
			<SectionHeading href="/ty-gia">Tỷ giá</SectionHeading>
			<table className="w-full text-xs tabular-nums sm:text-sm">
				<caption className="pb-1 text-start text-xs text-ink-soft">Đồng Việt Nam cho một đơn vị ngoại tệ</caption>
				<thead className="text-xs text-ink-soft">
					<tr>
						<th scope="col" className="py-1 text-start font-normal">
							Ngoại tệ
						</th>
						<th scope="col" className="py-1 text-end font-normal">
							Mua
						</th>
						<th scope="col" className="py-1 text-end font-normal">
							Chuyển khoản
						</th>
						<th scope="col" className="py-1 text-end font-normal">
							Bán
						</th>
					</tr>
				</thead>
				<tbody>
					{listMainRates(rates.rates).map(({ code, name, buy, transfer, sell }) => (
						<tr key={code} className="border-t border-line">
							<th scope="row" className="py-1.5 text-start font-semibold">
								<abbr title={name} className="no-underline">
									{code}
								</abbr>
							</th>
							<td className="py-1.5 ps-2 text-end">{formatPrice(buy)}</td>
							<td className="py-1.5 ps-2 text-end">{formatPrice(transfer)}</td>
							<td className="py-1.5 ps-2 text-end">{formatPrice(sell)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="pt-2 text-xs text-ink-soft">
				Nguồn: {rates.source}. {formatAsOf(rates)}
			</p>
		</section>
	);
}
