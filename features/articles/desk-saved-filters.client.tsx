"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";

interface SavedFiltersProps {
	saved: readonly { id: number; name: string; query: string; href: string }[];
	/** What the list is narrowed to now; empty for nothing. */
	query: string;
	save: FormAction;
	drop: FormAction;
}

function SavedFilter({
	filter,
	isCurrent,
	drop,
}: {
	filter: SavedFiltersProps["saved"][number];
	isCurrent: boolean;
	drop: (form: FormData) => void;
}) {
	const { id, name, href } = filter;
	return (
		<li className="flex items-center">
			<a
				href={href}
				aria-current={isCurrent ? "true" : undefined}
				className="inline-flex min-h-11 items-center text-link underline aria-[current]:font-semibold aria-[current]:no-underline lg:min-h-9"
			>
				{name}
			</a>
			<form action={drop}>
				<input type="hidden" name="id" value={id} />
				<button
					type="submit"
					aria-label={`Xóa bộ lọc “${name}”`}
					className="inline-flex min-h-11 min-w-11 items-center justify-center text-ink-soft hover:text-danger lg:min-h-9 lg:min-w-9"
				>
					×
				</button>
			</form>
		</li>
	);
}

/** The person's own filters, and the field that keeps the present one under a name. */
export function SavedFilters({ saved, query, save, drop }: SavedFiltersProps) {
	const [state, send] = useActionState(save, NOTHING_SENT);
	const [dropped, sendDrop] = useActionState(drop, NOTHING_SENT);
	const isKnown = saved.some((filter) => filter.query === query);
	if (saved.length === 0 && query === "") return null;
	return (
		<section aria-label="Bộ lọc đã lưu" className="flex flex-wrap items-end gap-x-6 gap-y-2 text-sm">
			<FormMessage message={dropped.message || state.message} isDone={false} />
			{saved.length > 0 && (
				<ul className="flex flex-wrap gap-x-4">
					{saved.map((filter) => (
						<SavedFilter key={filter.id} filter={filter} isCurrent={filter.query === query} drop={sendDrop} />
					))}
				</ul>
			)}
			{query !== "" && !isKnown && (
				<form action={send} className="flex flex-wrap items-end gap-2">
					<input type="hidden" name="query" value={query} />
					<TextField
						id="ten-bo-loc"
						name="name"
						label="Lưu bộ lọc này với tên"
						error={state.errors.name ?? ""}
						value={state.values.name ?? ""}
						autoComplete="off"
						maxLength={60}
						isRequired
					/>
					<SubmitButton kind="plain">Lưu bộ lọc</SubmitButton>
				</form>
			)}
		</section>
	);
}
