"use client";

import { PickField } from "../../components/admin/pick-field.client.tsx";
import { CheckBox } from "../../components/ui/field.tsx";
import type { SheetAboutProps } from "./about-words.ts";
import { findAuthors, findTags } from "./find-picks.client.ts";

const toName = (name: string) => ({ value: name.normalize("NFC").trim(), label: name.normalize("NFC").trim() });
const toPicked = ({ value }: { value: string }) => toName(value);

/** Who signs the text, and what it is about. */
export function SheetByline({ about, choices, errors, onChange }: SheetAboutProps) {
	return (
		<>
			<PickField
				id="tac-gia"
				name="authors[]"
				label="Thêm tác giả"
				listLabel="Tác giả"
				hint="Gõ bút danh, có dấu hay không; chọn bằng phím mũi tên và Enter. Tên chưa có sẽ được thêm mới."
				error={errors["authors[]"]}
				items={about.authors.map(toName)}
				isOrdered
				find={findAuthors}
				toItem={toPicked}
				toNew={toName}
				onChange={onChange}
			/>
			<CheckBox
				id="an-tac-gia"
				name="hidesAuthors"
				label="Không ghi tên tác giả trên trang"
				isChecked={about.hidesAuthors}
			/>
			<PickField
				id="tu-khoa"
				name="tags[]"
				label="Thêm từ khóa"
				listLabel="Từ khóa"
				hint="Nhấn Enter sau mỗi từ khóa."
				error={errors["tags[]"]}
				items={about.tags.map(toName)}
				isOrdered={false}
				find={findTags}
				toItem={toPicked}
				toNew={toName}
				onChange={onChange}
			/>
			{choices.topics.length > 0 && (
				<fieldset>
					<legend className="text-sm font-semibold">Chủ đề</legend>
					{choices.topics.map(({ id, name }) => (
						<label key={id} className="flex min-h-11 items-center gap-3 lg:min-h-9">
							<input
								type="checkbox"
								name="topicIds[]"
								value={id}
								defaultChecked={about.topicIds.includes(id)}
								className="size-5 shrink-0 accent-link"
							/>
							<span className="min-w-0 wrap-anywhere">{name}</span>
						</label>
					))}
				</fieldset>
			)}
		</>
	);
}
