import type { ReactNode } from "react";

interface FieldProps {
	id: string;
	/** Name the value is sent under. */
	name: string;
	label: string;
	/** What to know before typing. */
	hint?: string;
	/** What is wrong with what was typed. */
	error?: string;
	/** What was typed before. */
	value?: string;
}

const BOX = "w-full border bg-paper px-3 py-2 text-base lg:text-sm";

const toBox = (error: string | undefined) => `${BOX} ${error ? "border-2 border-accent" : "border-ink-soft"}`;

/** Ids of the hint and the error, for `aria-describedby`. */
function listDescriptions({ id, hint, error }: Pick<FieldProps, "id" | "hint" | "error">): string | undefined {
	const ids = [hint && `${id}-goi-y`, error && `${id}-loi`].filter(Boolean);
	return ids.length > 0 ? ids.join(" ") : undefined;
}

function FieldWords({ id, label, hint, error }: Pick<FieldProps, "id" | "label" | "hint" | "error">) {
	return (
		<>
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			{hint && (
				<p id={`${id}-goi-y`} className="text-xs text-ink-soft">
					{hint}
				</p>
			)}
			{error && <FieldError id={id}>{error}</FieldError>}
		</>
	);
}

/** What is wrong with a field, beside it. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
	return (
		<p id={`${id}-loi`} className="text-sm font-semibold text-accent">
			{children}
		</p>
	);
}

interface TextFieldProps extends FieldProps {
	type?: "text" | "email" | "tel" | "password";
	autoComplete: string;
	inputMode?: "numeric" | "email";
	isRequired?: boolean;
	maxLength: number;
}

/** One line to be typed. */
export function TextField({ type = "text", isRequired = false, value, ...field }: TextFieldProps) {
	const { id, name, error, autoComplete, inputMode, maxLength } = field;
	return (
		<div className="grid gap-1">
			<FieldWords {...field} />
			<input
				id={id}
				name={name}
				type={type}
				defaultValue={value}
				autoComplete={autoComplete}
				inputMode={inputMode}
				maxLength={maxLength}
				required={isRequired}
				aria-invalid={error ? true : undefined}
				aria-describedby={listDescriptions(field)}
				className={`min-h-11 ${toBox(error)}`}
			/>
		</div>
	);
}

interface TextAreaProps extends FieldProps {
	rows: number;
	maxLength: number;
	isRequired?: boolean;
	/** The type the words are set in. */
	face?: string;
}

/** A text to be typed. */
export function TextArea({ rows, maxLength, isRequired = false, value, face = "", ...field }: TextAreaProps) {
	const { id, name, error } = field;
	return (
		<div className="grid gap-1">
			<FieldWords {...field} />
			<textarea
				id={id}
				name={name}
				rows={rows}
				defaultValue={value}
				maxLength={maxLength}
				required={isRequired}
				aria-invalid={error ? true : undefined}
				aria-describedby={listDescriptions(field)}
				className={`${toBox(error)} ${face}`}
			/>
		</div>
	);
}

interface SelectFieldProps extends FieldProps {
	options: readonly { value: string; label: string }[];
	/** Stands for nothing chosen. */
	emptyLabel: string;
	isRequired?: boolean;
}

/** One of a few words to be chosen. */
export function SelectField({ value, options, emptyLabel, isRequired = true, ...field }: SelectFieldProps) {
	const { id, name, error } = field;
	return (
		<div className="grid gap-1">
			<FieldWords {...field} />
			{/* Made anew with another value: of a form that is put back React keeps the choice it began with. */}
			<select
				key={value}
				id={id}
				name={name}
				defaultValue={value}
				required={isRequired}
				aria-invalid={error ? true : undefined}
				aria-describedby={listDescriptions(field)}
				className={`min-h-11 ${toBox(error)}`}
			>
				<option value="">{emptyLabel}</option>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</div>
	);
}

interface CheckBoxProps extends Omit<FieldProps, "value" | "hint"> {
	isChecked: boolean;
	isRequired?: boolean;
}

/** Something to be agreed to; its label is the sentence. */
export function CheckBox({ id, name, label, error, isChecked, isRequired = false }: CheckBoxProps) {
	return (
		<div className="grid gap-1">
			{error && <FieldError id={id}>{error}</FieldError>}
			<label className="flex min-h-11 items-start gap-3 py-2 text-sm text-ink-soft">
				<input
					id={id}
					name={name}
					type="checkbox"
					value="1"
					defaultChecked={isChecked}
					required={isRequired}
					aria-invalid={error ? true : undefined}
					aria-describedby={error ? `${id}-loi` : undefined}
					className="mt-0.5 size-5 shrink-0 accent-link"
				/>
				<span className="min-w-0 wrap-anywhere">{label}</span>
			</label>
		</div>
	);
}
