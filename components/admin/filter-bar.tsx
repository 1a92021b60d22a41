import type { ReactNode } from "react";

interface FilterBarProps {
	/** Address of the list itself: the filter is its query. */
	action: string;
	/** What is filtered: "Lọc tài khoản". */
	label: string;
	/** Something is filtered at present. */
	isActive: boolean;
	children: ReactNode;
}

const BOX = "min-h-11 w-full border border-ink-soft bg-paper px-2 text-base lg:min-h-9 lg:text-sm";

// Beside a table there is room for the fields; on a telephone they would fill the screen before the list begins.
const FOLD = "lg:details-content:[content-visibility:visible]";
const FOLD_HANDLE =
	"flex min-h-11 cursor-pointer items-center text-link underline lg:supports-[selector(::details-content)]:hidden";

/** A row of fields above a list; sending it is an ordinary address, which can be kept and handed on. */
export function FilterBar({ action, label, isActive, children }: FilterBarProps) {
	return (
		<search>
			<details open={isActive} className={FOLD}>
				<summary className={FOLD_HANDLE}>Tìm và lọc</summary>
				<form action={action} method="get" aria-label={label} className="flex flex-wrap items-end gap-3 max-lg:py-2">
					{children}
					<button type="submit" className="min-h-11 border border-ink-soft px-4 font-semibold lg:min-h-9">
						Lọc
					</button>
					{isActive && (
						<a href={action} className="inline-flex min-h-11 items-center text-link underline lg:min-h-9">
							Bỏ lọc
						</a>
					)}
				</form>
			</details>
		</search>
	);
}

interface FilterFieldProps {
	id: string;
	name: string;
	label: string;
	value: string;
}

function FilterLabel({ id, label, children }: { id: string; label: string; children: ReactNode }) {
	return (
		<div className="grid min-w-0 gap-1 max-sm:w-full">
			<label htmlFor={id} className="text-xs font-semibold text-ink-soft">
				{label}
			</label>
			{children}
		</div>
	);
}

/** Words to look for, or a day. */
export function FilterInput({ type, ...field }: FilterFieldProps & { type: "search" | "date" }) {
	const { id, name, label, value } = field;
	return (
		<FilterLabel id={id} label={label}>
			<input id={id} name={name} type={type} defaultValue={value} maxLength={100} className={BOX} />
		</FilterLabel>
	);
}

/** One of a few words, or any of them. */
export function FilterSelect({
	options,
	anyLabel,
	...field
}: FilterFieldProps & { options: readonly { value: string; label: string }[]; anyLabel: string }) {
	const { id, name, label, value } = field;
	return (
		<FilterLabel id={id} label={label}>
			<select id={id} name={name} defaultValue={value} className={`${BOX} sm:max-w-60`}>
				<option value="">{anyLabel}</option>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</FilterLabel>
	);
}
