"use client";

import { useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { ArrangementChoices } from "./arrangement-choices.ts";
import { OrderList } from "./order-list.client.tsx";
import { SlotRow } from "./slot-row.client.tsx";

interface ArrangementFormProps {
	action: FormAction;
	choices: ArrangementChoices;
}

function ArrangementFields({ choices }: Pick<ArrangementFormProps, "choices">) {
	const [slots, setSlots] = useState(choices.slots);
	const [sections, setSections] = useState(choices.sections);
	const [boxes, setBoxes] = useState(choices.boxes);
	return (
		<>
			<section className="grid gap-2">
				<h2 className="font-bold">Bài ghim</h2>
				<p className="text-sm text-ink-soft">
					Vị trí không ghim, hết giờ ghim, hay có bài bị gỡ thì tự lấy bài mới nhất.
				</p>
				<ol className="border-t border-line">
					{slots.map((choice, at) => (
						<SlotRow key={choice.slot} choice={choice} onChange={(next) => setSlots(slots.with(at, next))} />
					))}
				</ol>
			</section>
			{sections.length > 0 && (
				<div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
					<section className="grid content-start gap-2">
						<h2 className="font-bold">Các chuyên mục trên trang nhất</h2>
						<OrderList label="Các chuyên mục" name="sections[]" items={sections} onChange={setSections} />
					</section>
					<section className="grid content-start gap-2">
						<h2 className="font-bold">Các khối bên cạnh tin</h2>
						<OrderList label="Các khối" name="boxes[]" items={boxes} onChange={setBoxes} />
					</section>
				</div>
			)}
		</>
	);
}

/** Arranges a page for readers. What was chosen stays when it could not be kept. */
export function ArrangementForm({ action, choices }: ArrangementFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const { surface, version, edition, ...shown } = choices;
	return (
		<form action={send} className="grid gap-8">
			<input type="hidden" name="surface" value={surface} />
			<input type="hidden" name="version" value={version} />
			<input type="hidden" name="edition" value={edition} />
			<ArrangementFields key={JSON.stringify(shown)} choices={choices} />
			<div className="grid gap-3">
				<FormMessage message={state.message} isDone={state.isDone} />
				<div className="flex flex-wrap gap-3">
					<SubmitButton name="intent" value="publish" busyLabel="Đang đưa lên trang …">
						Đưa lên trang
					</SubmitButton>
					<SubmitButton kind="plain" busyLabel="Đang lưu …">
						Lưu nháp và xem trước
					</SubmitButton>
				</div>
			</div>
		</form>
	);
}
