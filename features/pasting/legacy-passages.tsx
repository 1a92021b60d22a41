import type { LegacyPassage } from "./decode-pasted.ts";

/** More say nothing new. */
const MOST_SHOWN = 12;
const FRAME = "max-h-96 overflow-auto border-y border-line";

/** Passages in an old encoding beside what they say. */
export function LegacyPassages({ passages }: { passages: readonly LegacyPassage[] }) {
	const left = passages.length - MOST_SHOWN;
	return (
		<div className="grid gap-2">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
			<section aria-label="Trước và sau khi chuyển" tabIndex={0} className={FRAME}>
				<table className="w-full table-fixed text-start text-sm">
					<thead>
						<tr className="border-b border-line text-start text-ink-soft">
							<th scope="col" className="py-2 pe-3 text-start font-semibold">
								Trước
							</th>
							<th scope="col" className="py-2 text-start font-semibold">
								Sau
							</th>
						</tr>
					</thead>
					<tbody>
						{passages.slice(0, MOST_SHOWN).map(({ before, after }, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
							<tr key={index} className="border-b border-line align-top last:border-b-0">
								<td className="py-2 pe-3 wrap-anywhere text-ink-soft">{before}</td>
								<td lang="vi" className="py-2 wrap-anywhere">
									{after}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
			{left > 0 && <p className="text-sm text-ink-soft">và {left} đoạn nữa.</p>}
		</div>
	);
}
