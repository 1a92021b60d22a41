"use client";

import { useRouter } from "next/navigation";
import { useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import { LIBRARY_PATH, toItemPath } from "./media-item-path.ts";
import { UploadProgress } from "./upload-progress.client.tsx";
import { ACCEPTED, type UploadKind } from "./upload-rules.ts";
import { dropUpload, startUpload, useUpload } from "./uploads.client.ts";

interface Subject {
	mediaId: number;
	baseVersion: number;
}

/** Sends another file in place of the item's own. */
export function ReplaceFile({ subject, kind }: { subject: Subject; kind: UploadKind }) {
	const router = useRouter();
	const [uploadId, setUploadId] = useState<string | null>(null);
	const upload = useUpload(uploadId);
	const drop = () => {
		if (uploadId !== null) dropUpload(uploadId);
		setUploadId(null);
	};
	const send = ([file]: File[]) => {
		if (!file) return;
		const { mediaId, baseVersion } = subject;
		const query = new URLSearchParams({ so: String(mediaId), ban: String(baseVersion) });
		const done = () => {
			setUploadId(null);
			router.push(toItemPath(mediaId, "tep"));
		};
		setUploadId(startUpload(kind, file, done, `${LIBRARY_PATH}/thay?${query}`));
	};
	return (
		<div className="grid gap-2">
			<p className="text-sm text-ink-soft">
				Mọi nơi đang dùng sẽ hiện tệp mới ngay, ở địa chỉ mới; tệp cũ không còn trên trang. Chú thích và nguồn giữ
				nguyên.
			</p>
			{uploadId === null ? (
				<FilePicker accept={ACCEPTED[kind]} label="Chọn tệp thay thế" onPick={send} />
			) : (
				<UploadProgress id={uploadId} upload={upload} onDrop={drop} />
			)}
		</div>
	);
}

interface OneButtonProps {
	subject: Subject;
	action: FormAction;
	label: string;
	busyLabel: string;
	kind: "plain" | "danger";
}

/** A form that is one button: restores the original, or deletes the item. */
export function OneButtonForm({ subject, action, label, busyLabel, kind }: OneButtonProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	return (
		<form action={send} className="grid gap-3">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="mediaId" value={subject.mediaId} />
			<input type="hidden" name="baseVersion" value={subject.baseVersion} />
			<div>
				<SubmitButton kind={kind} busyLabel={busyLabel}>
					{label}
				</SubmitButton>
			</div>
		</form>
	);
}
