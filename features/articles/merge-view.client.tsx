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
	sections: readonly { id: number; label: string }[];
	/** The words as they were chosen, to be saved. */
	onSave: (words: SheetWords) => void;
}

const FIELDS = [
	["kicker", "Tiêu đề phụ"],
	["title", "Tiêu đề"],
	["lead", "Sapo"],
	["categoryId", "Chuyên mục"],
] as const;

type Field = (typeof FIELDS)[number][0];

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
	return {
		fields: FIELDS.map(([name]) => ({ name, part: mergeValue(base[name], mine[name], theirs[name]) })),
		blocks: mergeBlocks(base.body.content, mine.body.content, theirs.body.content),
	};
}

const toWordPart = (part: MergePart<BlockNode[]>): MergePart<string> => ({
	...part,
	...{ base: toBlockWords(part.base), mine: toBlockWords(part.mine), theirs: toBlockWords(part.theirs) },
});

/** Two texts that began with the same one, part by part: each is chosen, then both are saved as one. */
export function MergeView({ conflict, sections, onSave }: MergeViewProps) {
	const [parts, setParts] = useState(() => toParts(conflict));
	const toText = (name: Field, value: string | number | null) =>
		name === "categoryId" ? (sections.find(({ id }) => id === value)?.label ?? "") : String(value ?? "");
	const chooseField = (at: number, choice: Side) =>
		setParts({
			...parts,
			fields: parts.fields.map((field, n) => (n === at ? { ...field, part: { ...field.part, choice } } : field)),
		});
	const chooseBlocks = (at: number, choice: Side) =>
		setParts({ ...parts, blocks: parts.blocks.map((part, n) => (n === at ? { ...part, choice } : part)) });
	const save = () => {
		const chosen = Object.fromEntries(parts.fields.map(({ name, part }) => [name, part[part.choice]]));
		onSave({ ...conflict.mine, ...chosen, body: { type: "doc", content: joinBlocks(parts.blocks) } });
	};
	return (
		<section aria-label="Đối chiếu hai bản" className="grid max-w-180 gap-5">
			<p>
				Bài đã được {conflict.by}. Chỗ chỉ một người sửa đã được chọn sẵn; hãy xem từng chỗ rồi lưu. Chưa có chữ nào
				mất.
			</p>
			{parts.fields.map(({ name, part }, at) => {
				if (part.isSame) return null;
				const words = {
					...{ base: toText(name, part.base), mine: toText(name, part.mine), theirs: toText(name, part.theirs) },
					...{ choice: part.choice, isSame: false },
				};
				const row = { label: FIELDS[at]?.[1] ?? name, part: words };
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
