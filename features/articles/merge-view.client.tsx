"use client";

import { useState } from "react";
import { renderInOrder } from "../../components/ui/render-in-order.ts";
import type { BlockNode } from "../../lib/rich-text.ts";
import { compareWords } from "./compare-texts.ts";
import type { Conflict } from "./conflict.client.ts";
import { ChangedWords } from "./desk-comparison.tsx";
import { joinBlocks, type MergePart, mergeBlocks, mergeValue, type Side, toBlockWords } from "./merge-words.ts";
import type { SheetWords } from "./unsaved-words.client.ts";

interface MergeViewProps {
	conflict: Conflict;
	names: {
		sections: readonly { id: number; label: string }[];
		topics: readonly { id: number; name: string }[];
	};
	/** The words as they were chosen, to be saved. */
	onSave: (words: SheetWords) => void;
}

const FIELDS = [
	["kicker", "Tiêu đề phụ"],
	["title", "Tiêu đề"],
	["lead", "Sapo"],
	["categoryId", "Chuyên mục"],
	["coverMediaId", "Ảnh đại diện"],
] as const;

const ABOUT_FIELDS = [
	["authors", "Tác giả"],
	["hidesAuthors", "Không đề tên tác giả"],
	["tags", "Từ khóa"],
	["topicIds", "Chuyên đề"],
	["genre", "Thể loại"],
	["language", "Ngôn ngữ"],
	["layout", "Cách trình bày"],
	["date", "Ngày đăng"],
	["isDayOnly", "Chỉ biết ngày"],
	["source", "Nguồn"],
	["sourceUrl", "Địa chỉ ở nguồn"],
	["sourceDate", "Ngày đăng ở nguồn"],
	["related", "Tin liên quan"],
	["seoTitle", "Tiêu đề tìm kiếm"],
	["seoDescription", "Mô tả tìm kiếm"],
	["slug", "Đường dẫn"],
] as const;

interface FieldPart {
	name: string;
	label: string;
	part: MergePart<unknown>;
}

interface Row {
	label: string;
	/** The words of each text. */
	part: MergePart<string>;
}

function Choice({ was, is, label, ...radio }: { was: string; is: string; label: string } & RadioProps) {
	return (
		<label className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-line py-2">
			<input type="radio" {...radio} className="mt-1 size-5 accent-link" />
			<span className="font-semibold">{label}</span>
			<span className="col-start-2 font-serif wrap-anywhere whitespace-pre-line">
				{was === is ? (
					<span className="font-sans text-sm text-ink-soft">
						{is === "" ? "để trống" : "giữ như cũ, hoặc chỉ khác cách trình bày và ảnh"}
					</span>
				) : (
					<ChangedWords parts={compareWords(was, is)} />
				)}
			</span>
		</label>
	);
}

interface RadioProps {
	name: string;
	checked: boolean;
	onChange: () => void;
}

function MergeRow({ row, name, by, onChoose }: { row: Row; name: string; by: string; onChoose: (side: Side) => void }) {
	const { base, mine, theirs, choice } = row.part;
	const toRadio = (side: Side) => ({ name, checked: choice === side, onChange: () => onChoose(side) });
	return (
		<fieldset className="border-b border-line pb-2">
			<legend className="pb-1 text-sm font-bold">{row.label}</legend>
			<Choice was={base} is={mine} label="Của bạn" {...toRadio("mine")} />
			<Choice was={base} is={theirs} label={`Của ${by}`} {...toRadio("theirs")} />
		</fieldset>
	);
}

/** Every part of the two texts, with whose words stand in it. */
function toParts({ base, mine, theirs }: Conflict) {
	const fields: FieldPart[] = [
		...FIELDS.map(([name, label]) => {
			const [was, my, their] = [base, mine, theirs].map((words) => words[name] ?? null);
			return { name, label, part: mergeValue<unknown>(was, my, their) };
		}),
		...ABOUT_FIELDS.map(([name, label]) => {
			const part = mergeValue<unknown>(base.about[name], mine.about[name], theirs.about[name]);
			return { name: `about.${name}`, label, part };
		}),
	];
	return { fields, blocks: mergeBlocks(base.body.content, mine.body.content, theirs.body.content) };
}

/** The words of the sheet with each field as it was chosen. */
function toChosen(mine: SheetWords, fields: readonly FieldPart[]): SheetWords {
	const chosen = (isAbout: boolean) =>
		Object.fromEntries(
			fields
				.filter(({ name }) => name.startsWith("about.") === isAbout)
				.map(({ name, part }) => [name.replace("about.", ""), part[part.choice]]),
		);
	return { ...mine, ...chosen(false), about: { ...mine.about, ...chosen(true) } };
}

function toText(value: unknown, names: readonly { id: number; name: string }[]): string {
	if (Array.isArray(value)) return value.map((one) => toText(one, names)).join(", ");
	if (typeof value === "boolean") return value ? "có" : "không";
	if (typeof value === "number") return names.find(({ id }) => id === value)?.name ?? `số ${value}`;
	if (value !== null && typeof value === "object" && "title" in value) return String(value.title);
	return String(value ?? "");
}

const toWordPart = (part: MergePart<BlockNode[]>): MergePart<string> => ({
	...part,
	...{ base: toBlockWords(part.base), mine: toBlockWords(part.mine), theirs: toBlockWords(part.theirs) },
});

/** Two texts that began with the same one, part by part: each is chosen, then both are saved as one. */
export function MergeView({ conflict, names, onSave }: MergeViewProps) {
	const [parts, setParts] = useState(() => toParts(conflict));
	const listNames = (name: string) => {
		if (name === "categoryId") return names.sections.map(({ id, label }) => ({ id, name: label }));
		return name === "about.topicIds" ? names.topics : [];
	};
	const chooseField = (at: number, choice: Side) =>
		setParts({
			...parts,
			fields: parts.fields.map((field, n) => (n === at ? { ...field, part: { ...field.part, choice } } : field)),
		});
	const chooseBlocks = (at: number, choice: Side) =>
		setParts({ ...parts, blocks: parts.blocks.map((part, n) => (n === at ? { ...part, choice } : part)) });
	const save = () => {
		const chosen = toChosen(conflict.mine, parts.fields);
		onSave({ ...chosen, body: { type: "doc", content: joinBlocks(parts.blocks) } });
	};
	return (
		<section aria-label="Đối chiếu hai bản" className="grid max-w-180 gap-5">
			<p>
				Bài đã được {conflict.by}. Chỗ chỉ một người sửa đã được chọn sẵn; hãy xem từng chỗ rồi lưu. Chưa có chữ nào
				mất.
			</p>
			{parts.fields.map(({ name, label, part }, at) => {
				if (part.isSame) return null;
				const read = (value: unknown) => toText(value, listNames(name));
				const words = {
					...{ base: read(part.base), mine: read(part.mine), theirs: read(part.theirs) },
					...{ choice: part.choice, isSame: false },
				};
				const row = { label, part: words };
				return (
					<MergeRow
						key={name}
						row={row}
						name={`chon-${name}`}
						by={conflict.savedBy}
						onChoose={(side) => chooseField(at, side)}
					/>
				);
			})}
			{renderInOrder(parts.blocks, (part, at) =>
				part.isSame ? null : (
					<MergeRow
						row={{ label: "Trong bài", part: toWordPart(part) }}
						name={`chon-doan-${at}`}
						by={conflict.savedBy}
						onChoose={(side) => chooseBlocks(at, side)}
					/>
				),
			)}
			<div>
				<button
					type="button"
					onClick={save}
					className="min-h-11 border border-link bg-link px-4 font-semibold text-paper lg:min-h-10"
				>
					Lưu bài đã ghép
				</button>
			</div>
		</section>
	);
}
