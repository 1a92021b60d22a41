import { SearchForm } from "../../components/layout/search-form.tsx";
import { getCategoryTree } from "../categories/queries.ts";
import { FILTER_PARAMETERS, type ResolvedFilters, type SearchFilters } from "./search-filters.ts";

interface FilterFormProps {
	words: string;
	filters: SearchFilters;
	problems: ResolvedFilters["problems"];
}

const MOST_LETTERS = 100;
const FIELD = "min-h-11 w-full border border-ink-soft bg-paper px-3 text-base lg:text-sm";

/** The search form of the search page, with what narrows it. */
export async function FilterForm({ words, filters, problems }: FilterFormProps) {
	const isNarrowed = Object.values(filters).some((value) => value !== "");
	return (
		<SearchForm label="Tìm bài" id="tim-bai" query={words} isRequired={false}>
			<details className="mt-3" open={isNarrowed}>
				<summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-link hover:underline">
					Lọc theo chuyên mục, ngày đăng, tác giả
				</summary>
				<div className="mt-2 grid gap-x-6 gap-y-4 border-t border-line pt-4 sm:grid-cols-2">
					<Field label="Chuyên mục" id="loc-chuyen-muc" problem={problems.category}>
						<CategorySelect selected={filters.category} />
					</Field>
					<Field label="Tác giả" id="loc-tac-gia" problem={problems.author}>
						<FilterInput name="author" id="loc-tac-gia" filters={filters} problems={problems} />
					</Field>
					<Field label="Từ ngày" id="loc-tu-ngay" problem={problems.fromDay}>
						<FilterInput name="fromDay" id="loc-tu-ngay" filters={filters} problems={problems} type="date" />
					</Field>
					<Field label="Đến ngày" id="loc-den-ngay" problem={problems.untilDay}>
						<FilterInput name="untilDay" id="loc-den-ngay" filters={filters} problems={problems} type="date" />
					</Field>
					<p>
						<button
							type="submit"
							className="min-h-11 border border-ink px-4 text-sm font-semibold hover:border-link hover:text-link"
						>
							Tìm với bộ lọc này
						</button>
					</p>
				</div>
			</details>
		</SearchForm>
	);
}

interface FieldProps {
	label: string;
	id: string;
	problem: string | undefined;
	children: React.ReactNode;
}

function Field({ label, id, problem, children }: FieldProps) {
	return (
		<div className="grid content-start gap-1">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			{children}
			{problem && (
				<p id={`${id}-loi`} className="text-sm text-danger">
					{problem}
				</p>
			)}
		</div>
	);
}

interface FilterInputProps extends Omit<FilterFormProps, "words"> {
	name: "author" | "fromDay" | "untilDay";
	id: string;
	type?: "date";
}

function FilterInput({ name, id, filters, problems, type }: FilterInputProps) {
	const isWrong = problems[name] !== undefined;
	// A date field shows nothing of what is no date: the reader is to see what was wrong.
	const kind = isWrong ? "text" : (type ?? "text");
	return (
		<input
			id={id}
			name={FILTER_PARAMETERS[name]}
			type={kind}
			defaultValue={filters[name]}
			maxLength={kind === "text" ? MOST_LETTERS : undefined}
			aria-invalid={isWrong || undefined}
			aria-describedby={isWrong ? `${id}-loi` : undefined}
			className={FIELD}
		/>
	);
}

async function CategorySelect({ selected }: { selected: string }) {
	const sections = await getCategoryTree();
	return (
		<select id="loc-chuyen-muc" name={FILTER_PARAMETERS.category} defaultValue={selected} className={FIELD}>
			<option value="">Mọi chuyên mục</option>
			{sections.flatMap((section) => [
				<option key={section.id} value={section.slug}>
					{section.name}
				</option>,
				...section.children.map((child) => (
					<option key={child.id} value={child.slug}>
						{`– ${child.name}`}
					</option>
				)),
			])}
		</select>
	);
}
