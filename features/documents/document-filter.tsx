import type { CatalogueRef } from "./document.ts";
import { DOCUMENTS_PATH } from "./document.ts";
import { type DocumentSelection, isSelected } from "./document-list.ts";
import type { DocumentChoices } from "./queries.ts";

interface DocumentFilterProps {
	selection: DocumentSelection;
	choices: DocumentChoices;
}

const FIELD = "min-h-11 w-full min-w-0 border border-ink-soft bg-paper px-3 text-base lg:text-sm";

/** The search of the library as a plain form: what is chosen stands in the address, to be shared. */
export function DocumentFilter({ selection, choices }: DocumentFilterProps) {
	const { type, issuer, field, year, isInForce } = selection;
	const isNarrowed = isSelected({ ...selection, query: "" });
	return (
		<search className="block">
			<form action={DOCUMENTS_PATH} className="grid gap-3">
				<div className="flex max-w-160">
					<label htmlFor="tim-van-ban" className="sr-only">
						Số, ký hiệu hoặc trích yếu
					</label>
					<input
						id="tim-van-ban"
						type="search"
						name="q"
						defaultValue={selection.query}
						placeholder="Số, ký hiệu hoặc trích yếu"
						maxLength={200}
						className={`${FIELD} border-r-0 placeholder:text-ink-soft`}
					/>
					<button
						type="submit"
						className="min-h-11 border border-ink bg-ink px-4 text-sm font-semibold whitespace-nowrap text-paper hover:border-link hover:bg-link"
					>
						Tìm văn bản
					</button>
				</div>
				<details className="menu" open={isNarrowed}>
					<summary className="inline-flex min-h-11 items-center text-sm font-semibold hover:underline">
						Lọc theo loại, cơ quan, lĩnh vực, năm
					</summary>
					<div className="grid gap-x-6 gap-y-3 pt-2 sm:grid-cols-2">
						<Choice name="loai" label="Loại văn bản" value={type} options={choices.types} />
						<Choice name="co-quan" label="Cơ quan ban hành" value={issuer} options={choices.issuers} />
						<Choice name="linh-vuc" label="Lĩnh vực" value={field} options={choices.fields} />
						<Choice
							name="nam"
							label="Năm ban hành"
							value={year === null ? "" : String(year)}
							options={choices.years.map((choice) => ({ slug: String(choice), name: String(choice) }))}
						/>
						<Choice
							name="hieu-luc"
							label="Hiệu lực"
							value={isInForce ? "con" : ""}
							options={[{ slug: "con", name: "Còn hiệu lực" }]}
						/>
						<p className="flex items-end">
							<button
								type="submit"
								className="min-h-11 border border-ink px-4 text-sm font-semibold hover:border-link hover:text-link"
							>
								Lọc văn bản
							</button>
						</p>
					</div>
				</details>
			</form>
		</search>
	);
}

interface ChoiceProps {
	name: string;
	label: string;
	value: string;
	options: readonly CatalogueRef[];
}

function Choice({ name, label, value, options }: ChoiceProps) {
	return (
		<div className="grid gap-1">
			<label htmlFor={`loc-${name}`} className="text-sm text-ink-soft">
				{label}
			</label>
			<select id={`loc-${name}`} name={name} defaultValue={value} className={FIELD}>
				<option value="">Tất cả</option>
				{options.map((option) => (
					<option key={option.slug} value={option.slug}>
						{option.name}
					</option>
				))}
			</select>
		</div>
	);
}
