import { RemoveFold } from "../../components/admin/remove-fold.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import type { BoxKind } from "./box.ts";

interface RemoveBoxProps {
	action: FormAction;
	kind: BoxKind;
	id: number;
	title: string;
}

/** Takes a topic, banner or link away for good, after it was asked once more. */
export function RemoveBox({ action, kind, id, title }: RemoveBoxProps) {
	return (
		<RemoveFold title={`Xóa “${title}”`}>
			<p>Xóa rồi không lấy lại được. Nếu chỉ muốn thôi hiện, hãy ghi ngày thôi hiện ở trên.</p>
			<ActionForm action={action} fields={{ kind, id }}>
				<SubmitButton kind="danger">Xóa hẳn</SubmitButton>
			</ActionForm>
		</RemoveFold>
	);
}
