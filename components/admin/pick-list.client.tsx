"use client";

import { type DragEvent, useRef } from "react";

export interface PickItem {
	/** What is sent. */
	value: string;
	label: string;
	/** What is doubtful about it. */
	warning?: string;
}

interface PickListProps {
	/** What is listed, for those who cannot see it. */
	label: string;
	name: string;
	items: readonly PickItem[];
	isOrdered: boolean;
	onChange: (items: PickItem[]) => void;
}

const BUTTON =
	"inline-flex min-h-11 min-w-11 items-center justify-center text-link disabled:text-ink-soft lg:min-h-9 lg:min-w-9";

function moveTo<T>(items: readonly T[], from: number, to: number): T[] {
	const rest = items.toSpliced(from, 1);
	return rest.toSpliced(to, 0, items[from] as T);
}

/** What was picked, in its order: moved by buttons or by hand, taken away again. */
export function PickList({ label, name, items, isOrdered, onChange }: PickListProps) {
	const dragged = useRef<number | null>(null);
	const drop = (event: DragEvent, at: number) => {
		event.preventDefault();
		if (dragged.current !== null && dragged.current !== at) onChange(moveTo(items, dragged.current, at));
		dragged.current = null;
	};
	if (items.length === 0) return null;
	return (
		<ol aria-label={label} className="grid">
			{items.map((item, at) => (
				<li
					key={item.value}
					draggable={isOrdered}
					onDragStart={() => {
						dragged.current = at;
					}}
					onDragOver={(event) => event.preventDefault()}
					onDrop={(event) => drop(event, at)}
					className={`flex items-center gap-1 border-b border-line ${isOrdered ? "cursor-grab" : ""}`}
				>
					<input type="hidden" name={name} value={item.value} />
					<span className="min-w-0 flex-1 py-1 wrap-anywhere">
						{item.label}
						{item.warning && <span className="block text-xs font-semibold text-earth">{item.warning}</span>}
					</span>
					{isOrdered && items.length > 1 && (
						<>
							<button
								type="button"
								className={BUTTON}
								disabled={at === 0}
								aria-label={`Đưa lên: ${item.label}`}
								onClick={() => onChange(moveTo(items, at, at - 1))}
							>
								↑
							</button>
							<button
								type="button"
								className={BUTTON}
								disabled={at === items.length - 1}
								aria-label={`Đưa xuống: ${item.label}`}
								onClick={() => onChange(moveTo(items, at, at + 1))}
							>
								↓
							</button>
						</>
					)}
					<button
						type="button"
						className={BUTTON}
						aria-label={`Bỏ: ${item.label}`}
						onClick={() => onChange(items.toSpliced(at, 1))}
					>
						×
					</button>
				</li>
			))}
		</ol>
	);
}
