import { DeskTable } from "../../components/admin/desk-table.tsx";
import { FilterBar, FilterInput, FilterSelect } from "../../components/admin/filter-bar.tsx";
import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import { formatDay, parseDay } from "../../lib/dates.ts";
import {
	DESK_DOCUMENTS_PATH,
	DESK_STATES,
	type DeskDocumentWords,
	toDeskDocumentPath,
	toDeskDocumentsPath,
} from "./desk-document-query.ts";
import type { DeskDocument, DocumentChoiceLists } from "./desk-documents.ts";
import { VALIDITY_NAMES } from "./document.ts";

const TONES: Record<DeskDocument["state"], StateTone> = {
	in_force: "live",
	pending: "waiting",
	partly_expired: "waiting",
	expired: "quiet",
	unknown: "quiet",
	withdrawn: "stopped",
};

const STATE_OPTIONS = Object.entries(DESK_STATES).map(([value, [, label]]) => ({ value, label }));

/** Whether a list shows less than all. */
export const isNarrowed = (words: DeskDocumentWords) => toDeskDocumentsPath(words) !== DESK_DOCUMENTS_PATH;

export function DocumentFilterBar({ words, choices }: { words: DeskDocumentWords; choices: DocumentChoiceLists }) {
	const { q, type, issuer, year, state } = words;
	return (
		<FilterBar action={DESK_DOCUMENTS_PATH} label="Lọc văn bản" isActive={isNarrowed(words)}>
			<FilterInput id="loc-q" name="q" label="Số, ký hiệu hoặc trích yếu" type="search" value={q} />
			<FilterSelect
				id="loc-loai"
				name="loai"
				label="Loại văn bản"
				value={type}
				options={choices.types}
				anyLabel="Mọi loại"
			/>
			<FilterSelect
				id="loc-co-quan"
				name="co-quan"
				label="Cơ quan ban hành"
				value={issuer}
				options={choices.issuers}
				anyLabel="Mọi cơ quan"
			/>
			<FilterSelect id="loc-nam" name="nam" label="Năm" value={year} options={choices.years} anyLabel="Mọi năm" />
			<FilterSelect
				id="loc-hieu-luc"
				name="hieu-luc"
				label="Hiệu lực"
				value={state}
				options={STATE_OPTIONS}
				anyLabel="Tất cả"
			/>
		</FilterBar>
	);
}

/** Documents as the office sees them. */
export function DeskDocumentList({ documents, isFiltered }: { documents: DeskDocument[]; isFiltered: boolean }) {
	return (
		<DeskTable
			caption="Văn bản"
			rows={documents}
			toKey={({ id }) => id}
			empty={
				isFiltered
					? "Không có văn bản nào như vậy. Hãy bỏ bớt điều kiện lọc."
					: "Chưa có văn bản nào. Hãy thêm văn bản, hoặc nhập cả danh sách từ bảng tính."
			}
			columns={[
				{
					label: "Văn bản",
					render: ({ id, sign, abstract }) => (
						<>
							<a href={toDeskDocumentPath(id)} className="font-semibold text-link">
								{sign}
							</a>
							<span className="block">{abstract}</span>
						</>
					),
				},
				{ label: "Loại", render: ({ type }) => type, isName: true },
				{ label: "Cơ quan ban hành", render: ({ issuer }) => issuer, isName: true },
				{ label: "Ngày ban hành", render: ({ issuedOn }) => formatDay(parseDay(issuedOn)), isNarrow: true },
				{
					label: "Hiệu lực",
					render: ({ state }) => (
						<StateMark tone={TONES[state]}>{state === "withdrawn" ? "Đã gỡ" : VALIDITY_NAMES[state]}</StateMark>
					),
					isNarrow: true,
				},
			]}
		/>
	);
}
