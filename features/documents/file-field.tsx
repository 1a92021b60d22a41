import { FieldError } from "../../components/ui/field.tsx";

interface FileFieldProps {
	id: string;
	name: string;
	label: string;
	hint: string;
	error: string;
	accept: string;
	isMany?: boolean;
}

/** Files of this machine, sent with the rest of the form. */
export function FileField({ id, name, label, hint, error, accept, isMany = false }: FileFieldProps) {
	return (
		<div className="grid gap-1">
			<label htmlFor={id} className="text-sm font-semibold">
				{label}
			</label>
			<p id={`${id}-goi-y`} className="text-xs text-ink-soft">
				{hint}
			</p>
			{error && <FieldError id={id}>{error}</FieldError>}
			<input
				id={id}
				name={name}
				type="file"
				accept={accept}
				multiple={isMany}
				aria-invalid={error ? true : undefined}
				aria-describedby={error ? `${id}-goi-y ${id}-loi` : `${id}-goi-y`}
				className="min-h-11 w-full min-w-0 border border-ink-soft bg-paper px-3 py-2 text-base lg:text-sm"
			/>
		</div>
	);
}
