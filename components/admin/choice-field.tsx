interface ChoiceFieldProps {
	id: string;
	/** Name the value is sent under. */
	name: string;
	label: string;
	value: string;
	options: readonly (readonly [value: string, label: string])[];
	error?: string | undefined;
}

/** One of a few words, of which one always holds. */
export function ChoiceField({ id, name, label, value, options, error }: ChoiceFieldProps) {
	return (
		<div className="grid gap-1">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			{error && (
				<p id={`${id}-loi`} className="text-sm font-semibold text-accent">
					{error}
				</p>
			)}
			{/* Made anew with another value: of a form that is put back React keeps the choice it began with. */}
			<select
				key={value}
				id={id}
				name={name}
				defaultValue={value}
				aria-describedby={error ? `${id}-loi` : undefined}
				className="min-h-11 w-full border border-ink-soft bg-paper px-3 py-2 text-base lg:text-sm"
			>
				{options.map(([word, words]) => (
					<option key={word} value={word}>
						{words}
					</option>
				))}
			</select>
		</div>
	);
}
