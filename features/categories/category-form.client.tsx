"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { CheckBox, SelectField, TextArea, TextField } from "../../components/ui/field.tsx";
import type { CategoryRow } from "../../db/queries/categories.ts";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { CategoryRef } from "./category.ts";

interface CategoryFormProps {
	action: FormAction;
	/** Null for a new one. */
	category: Pick<CategoryRow, "id" | "version" | "name" | "description" | "isInMenu" | "needsTwoKeys"> | null;
	/** What a new one may stand below. */
	parents: readonly CategoryRef[];
}

type Held = Readonly<Record<string, string | boolean>>;

/** What the fields hold: what was typed last, or else what is kept. */
function toHeld(values: Readonly<Record<string, string>> | null, category: CategoryFormProps["category"]): Held {
	if (values) return { ...values, isInMenu: values.isInMenu === "1", needsTwoKeys: values.needsTwoKeys === "1" };
	const { name = "", description = "", isInMenu = true, needsTwoKeys = true } = category ?? {};
	return { name, description, isInMenu, needsTwoKeys, parentId: "" };
}

/** Adds or changes a section. */
export function CategoryForm({ action, category, parents }: CategoryFormProps) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	const held = toHeld(message === "" ? null : values, category);
	const field = (name: string, maxLength: number) => ({
		...{ id: name, name, maxLength, error: errors[name] ?? "", value: String(held[name] ?? "") },
	});
	return (
		<form action={send} className="grid max-w-150 gap-5">
			<FormMessage message={message} isDone={isDone} />
			{category && <input type="hidden" name="id" value={category.id} />}
			{category && <input type="hidden" name="version" value={category.version} />}
			<TextField {...field("name", 80)} label="Tên" autoComplete="off" isRequired />
			{!category && (
				<SelectField
					id="parentId"
					name="parentId"
					label="Đứng dưới"
					error={errors.parentId ?? ""}
					value={String(held.parentId ?? "")}
					emptyLabel="Là chuyên mục chính"
					isRequired={false}
					options={parents.map(({ id, name }) => ({ value: String(id), label: name }))}
				/>
			)}
			<TextArea
				{...field("description", 300)}
				label="Giới thiệu"
				hint="Hiện đầu trang chuyên mục và ở máy tìm kiếm. Để trống cũng được."
				rows={3}
			/>
			<CheckBox id="isInMenu" name="isInMenu" label="Có trong trình đơn của trang" isChecked={held.isInMenu === true} />
			<CheckBox
				id="needsTwoKeys"
				name="needsTwoKeys"
				label="Cần hai người: không ai duyệt bài của chính mình"
				isChecked={held.needsTwoKeys === true}
			/>
			<div>
				<SubmitButton busyLabel="Đang lưu …">{category ? "Lưu chuyên mục" : "Thêm chuyên mục"}</SubmitButton>
			</div>
		</form>
	);
}
