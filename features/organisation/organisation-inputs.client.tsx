"use client";

import { TextField } from "../../components/ui/field.tsx";

interface InputsProps {
	held: { position: string; validFrom: string; validUntil: string };
	errors: Readonly<Record<string, string>>;
}

/** From which day until which, and where in the order of the page. */
export function PlaceInputs({ held, errors }: InputsProps) {
	return (
		<div className="grid items-end gap-3 sm:grid-cols-3">
			<TextField
				id="tu-ngay"
				name="validFrom"
				label="Từ ngày"
				hint="ví dụ 01/07/2025"
				value={held.validFrom}
				error={errors.validFrom ?? ""}
				autoComplete="off"
				maxLength={10}
			/>
			<TextField
				id="den-ngay"
				name="validUntil"
				label="Đến ngày"
				hint="để trống nếu chưa hết"
				value={held.validUntil}
				error={errors.validUntil ?? ""}
				autoComplete="off"
				maxLength={10}
			/>
			<TextField
				id="thu-tu"
				name="position"
				label="Thứ tự"
				hint="số nhỏ đứng trước"
				value={held.position}
				error={errors.position ?? ""}
				autoComplete="off"
				inputMode="numeric"
				maxLength={3}
			/>
		</div>
	);
}
