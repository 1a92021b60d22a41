"use client";

import { useActionState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { PickField } from "../../components/admin/pick-field.client.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { findStories } from "../articles/find-picks.client.ts";

interface Item {
	id: number;
	title: string;
	isPublished: boolean;
}

interface DigestFormProps {
	action: FormAction;
	digestId: number;
	baseVersion: number;
	subject: string;
	intro: string;
	articles: readonly Item[];
}

function toItem(article: Item) {
	const item = { value: JSON.stringify(article), label: article.title };
	return article.isPublished ? item : { ...item, warning: "Bạn đọc không thấy bài này: không có trong thư." };
}

/** What a draft says, and of which articles. */
export function DigestForm({ action, digestId, baseVersion, subject, intro, articles }: DigestFormProps) {
	const [{ message, isDone, errors, values }, send] = useActionState(action, NOTHING_SENT);
	const held = message === "" || isDone ? { subject, intro } : { subject, intro, ...values };
	return (
		<ScriptedForm action={send} className="relative grid max-w-160 content-start gap-5">
			<FormMessage message={message} isDone={isDone} />
			<input type="hidden" name="digestId" value={digestId} />
			<input type="hidden" name="baseVersion" value={baseVersion} />
			<TextField
				id="tieu-de"
				name="subject"
				label="Tiêu đề thư"
				value={held.subject}
				error={errors.subject ?? ""}
				autoComplete="off"
				maxLength={200}
			/>
			<TextArea
				id="loi-dan"
				name="intro"
				label="Lời dẫn"
				hint="Vài câu trên danh sách bài; để trống cũng được."
				rows={3}
				value={held.intro}
				error={errors.intro ?? ""}
				maxLength={1500}
			/>
			<PickField
				id="them-bai"
				name="articles[]"
				label="Thêm bài"
				listLabel="Các bài trong bản tin"
				hint="Gõ vài chữ của tên bài, có dấu hay không, rồi chọn. Chỉ bài đã đăng mới có trong thư."
				error={errors["articles[]"]}
				items={articles.map(toItem)}
				isOrdered
				find={findStories}
				toItem={({ value }) => toItem(JSON.parse(value) as Item)}
				toNew={null}
				onChange={() => {}}
			/>
			<div>
				<SubmitButton busyLabel="Đang lưu …">Lưu</SubmitButton>
			</div>
		</ScriptedForm>
	);
}
