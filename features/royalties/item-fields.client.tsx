"use client";

import { SelectField, TextField } from "../../components/ui/field.tsx";
import type { FormState } from "../accounts/form-state.ts";
import { GENRE_GROUPS } from "./genre-group.ts";
import { SUPPLEMENT_BOUNDS, SUPPLEMENT_NAMES } from "./line-rules.ts";

type Values = Readonly<Record<string, string>>;

interface FieldsProps {
	/** Tells the fields of one form from those of the others. */
	prefix: string;
	held: Values;
	errors: FormState["errors"];
}

const GROUPS = GENRE_GROUPS.map(({ group, name, most }) => ({
	...{ value: String(group), label: `${group}. ${name} (tối đa ${most})` },
}));

/** What was typed last, or else what is kept. */
export function toHeld({ message, isDone, values }: FormState, kept: Values): Values {
	return message === "" || isDone ? kept : { ...kept, ...values };
}

/** The group, the coefficient, and what comes on top of it. */
export function AmountFields({ prefix, held, errors }: FieldsProps) {
	const field = (name: string) => ({
		...{ id: `${prefix}-${name}`, name, value: held[name] ?? "", error: errors[name] ?? "" },
	});
	const hasSupplements = SUPPLEMENT_NAMES.some((name) => (held[name] ?? "") !== "" || errors[name]);
	return (
		<>
			<SelectField
				{...field("genreGroup")}
				label="Nhóm thể loại"
				options={GROUPS}
				emptyLabel="Chọn nhóm"
				isRequired={false}
			/>
			<div className="sm:max-w-84">
				<TextField
					{...field("coefficient")}
					label="Hệ số"
					hint="như 1,5; 0 là không trả"
					autoComplete="off"
					maxLength={8}
				/>
			</div>
			<details open={hasSupplements}>
				<summary className="flex min-h-11 cursor-pointer items-center text-link underline lg:min-h-9">
					Bản dịch và phần cộng thêm
				</summary>
				<div className="grid items-end gap-3 py-2 sm:grid-cols-2">
					{SUPPLEMENT_NAMES.map((name) => {
						const { name: label, least, most } = SUPPLEMENT_BOUNDS[name];
						const hint = name === "translation" ? `${least}–${most} % của thể loại` : `cộng ${least}–${most} %`;
						return <TextField key={name} {...field(name)} {...{ label, hint }} autoComplete="off" maxLength={6} />;
					})}
				</div>
			</details>
		</>
	);
}

/** Who gets which part; one person gets all, and is asked nothing. */
export function ShareFields({
	prefix,
	held,
	errors,
	people,
}: FieldsProps & { people: readonly { field: string; name: string }[] }) {
	if (people.length < 2) return null;
	const error = errors.shares;
	return (
		<fieldset className="grid gap-3" aria-describedby={error ? `${prefix}-shares-loi` : undefined}>
			<legend className="float-left text-sm font-semibold">Chia phần, cộng lại đúng 100 %</legend>
			{error && (
				<p id={`${prefix}-shares-loi`} role="alert" className="text-sm font-semibold text-accent">
					{error}
				</p>
			)}
			<div className="grid items-end gap-3 sm:grid-cols-2">
				{people.map(({ field, name }) => (
					<TextField
						key={field}
						id={`${prefix}-${field}`}
						name={field}
						label={`${name} (%)`}
						value={held[field] ?? ""}
						autoComplete="off"
						maxLength={6}
					/>
				))}
			</div>
		</fieldset>
	);
}
