"use client";

import { FormMessage } from "../../components/admin/form-message.tsx";
import { RemoveFold } from "../../components/admin/remove-fold.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextArea, TextField } from "../../components/ui/field.tsx";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction, FormState } from "../accounts/form-state.ts";
import type { AtVersion, ShownState } from "./shelf.ts";
import { MOST_LEAD, MOST_TITLE } from "./shelf-limits.ts";

export interface ShelfWords {
	title: string;
	slug: string;
	description: string;
	date: string;
}

/** What was typed last, or else what is kept. */
export function toHeldWords<Kept extends ShelfWords>({ message, isDone, values }: FormState, kept: Kept): Kept {
	return message === "" || isDone ? kept : { ...kept, ...values };
}

/** Which album or video a form is about; null for a new one. */
export function ShelfSubject({ at }: { at: AtVersion | null }) {
	return (
		at && (
			<>
				<input type="hidden" name="id" value={at.id} />
				<input type="hidden" name="baseVersion" value={at.baseVersion} />
			</>
		)
	);
}

interface WordFieldsProps {
	held: ShelfWords;
	errors: FormState["errors"];
	/** Address of the list of readers: "/anh". */
	readerPath: string;
}

/** Title, lead, address and date of an album or a video. */
export function ShelfWordFields({ held, errors, readerPath }: WordFieldsProps) {
	const field = (name: keyof ShelfWords) => ({ name, value: held[name], error: errors[name] ?? "" });
	return (
		<>
			<TextField {...field("title")} id="ten" label="Tên" autoComplete="off" maxLength={MOST_TITLE} isRequired />
			<TextArea
				{...field("description")}
				id="gioi-thieu"
				label="Giới thiệu"
				hint="Vài câu, hiện dưới tên và khi chia sẻ."
				rows={3}
				maxLength={MOST_LEAD}
			/>
			<div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
				<TextField
					{...field("slug")}
					id="dia-chi"
					label="Địa chỉ"
					hint={`Phần sau ${readerPath}/; để trống: lấy theo tên.`}
					autoComplete="off"
					maxLength={100}
				/>
				<TextField
					{...field("date")}
					id="ngay-dang"
					label="Ngày đăng"
					hint="Như 30/11/2026 07:30; để trống: lúc công bố."
					autoComplete="off"
					maxLength={20}
				/>
			</div>
		</>
	);
}

interface ShelfButtonsProps {
	/** Null for a new one. */
	state: ShownState | null;
	mayPublish: boolean;
	/** Files are still on their way: nothing can be saved without them. */
	isBusy: boolean;
	/** How the last save ended: said here as well as beside the fields, which may be far above. */
	outcome: Pick<FormState, "message" | "isDone" | "errors">;
}

function Outcome({ outcome: { message, isDone, errors } }: Pick<ShelfButtonsProps, "outcome">) {
	const faults = [...new Set(Object.values(errors))];
	return (
		<>
			<FormMessage message={message} isDone={isDone} />
			{faults.length > 0 && (
				<ul className="list-disc ps-6 text-sm">
					{faults.map((fault) => (
						<li key={fault}>{fault}</li>
					))}
				</ul>
			)}
		</>
	);
}

const PUBLISH: Record<ShownState | "new", string | null> = {
	...{ new: "Lưu và công bố", draft: "Lưu và công bố", published: null, taken_down: "Lưu và công bố lại" },
};

/** What can be done with what was typed. */
export function ShelfButtons({ state, mayPublish, isBusy, outcome }: ShelfButtonsProps) {
	const publish = mayPublish ? PUBLISH[state ?? "new"] : null;
	const busy = { isBusy, busyLabel: isBusy ? "Đang tải tệp …" : "Đang lưu …" };
	const save = state === null || state === "draft" ? "Lưu bản nháp" : "Lưu";
	return (
		<div className="relative grid gap-3">
			<Outcome outcome={outcome} />
			{/* The first button is the one that Enter presses: nothing is published by chance. */}
			<div className="flex flex-wrap gap-3">
				<SubmitButton kind={publish ? "plain" : "primary"} name="step" value="save" {...busy}>
					{save}
				</SubmitButton>
				{publish && (
					<SubmitButton name="step" value="publish" {...busy}>
						{publish}
					</SubmitButton>
				)}
			</div>
			{isBusy && <p className="text-sm text-ink-soft">Còn tệp đang tải lên; lưu được khi xong.</p>}
			{!mayPublish && (
				<p className="text-sm text-ink-soft">Thư ký tòa soạn và lãnh đạo Ban Biên tập công bố sau khi xem bản nháp.</p>
			)}
		</div>
	);
}

interface ShelfEndProps {
	at: AtVersion;
	title: string;
	state: ShownState;
	/** "bộ ảnh" */
	noun: string;
	/** What becomes of what belongs to it. */
	note: string;
	/** Null for who may not publish. */
	hide: FormAction | null;
	remove: FormAction;
}

/** Takes an album or a video from readers, or deletes it after it was asked once more. */
export function ShelfEnd({ at, title, state, noun, note, hide, remove }: ShelfEndProps) {
	const fields = { id: at.id, baseVersion: at.baseVersion };
	return (
		<div className="grid gap-4">
			{hide && state === "published" && (
				<RemoveFold title="Ẩn khỏi trang">
					<p>Bạn đọc không còn thấy {noun} này; mọi thứ được giữ, công bố lại được.</p>
					<ActionForm action={hide} fields={fields}>
						<SubmitButton kind="danger">Ẩn {noun}</SubmitButton>
					</ActionForm>
				</RemoveFold>
			)}
			<RemoveFold title={`Xóa “${title}”`}>
				<p>Xóa rồi không lấy lại được. {note}</p>
				<ActionForm action={remove} fields={fields}>
					<SubmitButton kind="danger">Xóa hẳn</SubmitButton>
				</ActionForm>
			</RemoveFold>
		</div>
	);
}
