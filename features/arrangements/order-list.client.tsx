"use client";

import type { OrderItem } from "./arrangement-choices.ts";

interface OrderListProps {
	/** What is listed, for those who cannot see it. */
	label: string;
	/** Name each item is sent under. */
	name: string;
	items: readonly OrderItem[];
	onChange: (items: OrderItem[]) => void;
}

const BUTTON =
	"inline-flex min-h-11 min-w-11 items-center justify-center text-link disabled:text-ink-soft lg:min-h-9 lg:min-w-9";

function swap<T>(items: readonly T[], one: number, other: number): T[] {
	const [first, second] = [items[one], items[other]];
	return first && second ? items.with(one, second).with(other, first) : [...items];
}

/** Things that are always there: in which order they stand, and which are shown. */
export function OrderList({ label, name, items, onChange }: OrderListProps) {
	return (
		<ol aria-label={label} className="grid border-t border-line">
			{items.map((item, at) => (
				<li key={item.label} className="flex items-center gap-1 border-b border-line">
					<input type="hidden" name={name} value={JSON.stringify({ ...item.value, isShown: item.isShown })} />
					<label className="flex min-h-11 min-w-0 flex-1 items-center gap-3 lg:min-h-9">
						<input
							type="checkbox"
							checked={item.isShown}
							onChange={(event) => onChange(items.with(at, { ...item, isShown: event.target.checked }))}
							className="size-5 shrink-0 accent-link"
						/>
						<span className={`min-w-0 wrap-anywhere ${item.isShown ? "" : "text-ink-soft"}`}>{item.label}</span>
					</label>
					<button
						type="button"
						className={BUTTON}
						disabled={at === 0}
						aria-label={`Đưa lên: ${item.label}`}
						onClick={() => onChange(swap(items, at, at - 1))}
					>
						↑
					</button>
					<button
						type="button"
						className={BUTTON}
						disabled={at === items.length - 1}
						aria-label={`Đưa xuống: ${item.label}`}
						onClick={() => onChange(swap(items, at, at + 1))}
					>
						↓
					</button>
				</li>
			))}
		</ol>
	);
}
