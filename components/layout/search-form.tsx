import type { ReactNode } from "react";

interface SearchFormProps {
	/** What the reader asked for before. */
	query?: string;
	/** Names the field to those who cannot see it. */
	label: string;
	/** Two forms on one page must not share an id. */
	id: string;
	/** Whether there is nothing to look for without words. */
	isRequired?: boolean;
	/** What narrows the search, below its line. */
	children?: ReactNode;
}

/** Search as a plain form. */
export function SearchForm({ query, label, id, isRequired = true, children }: SearchFormProps) {
	return (
		<search className="block w-full">
			<form action="/tim-kiem">
				<label htmlFor={id} className="sr-only">
					{label}
				</label>
				<search-suggestions>
					<div className="flex w-full">
						<input
							id={id}
							type="search"
							name="q"
							defaultValue={query}
							placeholder="Tìm bài"
							required={isRequired}
							maxLength={200}
							className="min-h-11 w-full min-w-0 border border-ink-soft border-r-0 bg-paper px-3 text-base placeholder:text-ink-soft lg:text-sm"
						/>
						<button
							type="submit"
							className="min-h-11 border border-ink bg-ink px-4 text-sm font-semibold whitespace-nowrap text-paper hover:bg-link hover:border-link"
						>
							Tìm
						</button>
					</div>
				</search-suggestions>
				{children}
			</form>
		</search>
	);
}
