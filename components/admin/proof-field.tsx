import { TextField } from "../ui/field.tsx";

interface ProofFieldProps {
	/** Distinguishes it from those of other forms on the page. */
	id: string;
	/** Whether the server has asked for it. */
	isNeeded: boolean;
	error?: string | undefined;
}

/** A sensitive change asks once more who is sitting there. */
export function ProofField({ id, isNeeded, error }: ProofFieldProps) {
	if (!isNeeded) return null;
	return (
		<TextField
			id={id}
			name="currentPassword"
			type="password"
			label="Mật khẩu hiện tại của bạn"
			hint="Đã hơn mười phút từ lần xác nhận trước."
			error={error ?? ""}
			autoComplete="current-password"
			maxLength={256}
			isRequired
		/>
	);
}
