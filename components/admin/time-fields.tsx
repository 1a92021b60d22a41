import { TextField } from "../ui/field.tsx";

interface TimeFieldsProps {
	id: string;
	/** What was typed before. */
	values: Readonly<Record<string, string>>;
	/** By the field's name, `day` and `clock`. */
	errors: Readonly<Record<string, string>>;
}

/** A day and a clock time of Vietnam, typed; sent as `day` and `clock`. */
export function TimeFields({ id, values, errors }: TimeFieldsProps) {
	return (
		<div className="grid max-w-90 grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-end gap-3">
			<TextField
				id={`${id}-ngay`}
				name="day"
				label="Ngày"
				hint="ví dụ 30/11/2026"
				error={errors.day ?? ""}
				value={values.day ?? ""}
				autoComplete="off"
				maxLength={10}
			/>
			<TextField
				id={`${id}-gio`}
				name="clock"
				label="Giờ"
				hint="ví dụ 07:30"
				error={errors.clock ?? ""}
				value={values.clock ?? ""}
				autoComplete="off"
				maxLength={5}
			/>
		</div>
	);
}
