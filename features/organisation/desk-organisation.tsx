import { DeskTable } from "../../components/admin/desk-table.tsx";
import type { OfficeHolderRow, OrgUnitRow } from "../../db/queries/organisation.ts";
import {
	DESK_ORGANISATION_PATH,
	toDeskUnitPath,
	toValidityState,
	toValidityWords,
	type Validity,
	type ValidityState,
} from "./organisation.ts";

const LINK = "font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center";
const UNIT_STATES: Record<ValidityState, string> = {
	coming: "chưa thành lập",
	current: "đang hoạt động",
	former: "đã kết thúc",
};
const HOLDER_STATES: Record<ValidityState, string> = { coming: "sắp giữ", current: "đang giữ", former: "đã giữ" };

const toDays = (row: Validity) => toValidityWords(row) || "chưa ghi ngày";

/** Every unit, each leading to its form and its people. */
export function UnitList({ units, today }: { units: readonly OrgUnitRow[]; today: string }) {
	return (
		<DeskTable<OrgUnitRow>
			caption="Đơn vị"
			rows={units}
			toKey={({ id }) => id}
			empty={<p>Chưa có đơn vị nào. Thêm Thường trực, các ban, văn phòng theo thứ tự hiện trên trang.</p>}
			columns={[
				{
					label: "Tên đơn vị",
					render: ({ id, name }) => (
						<a href={toDeskUnitPath(id)} className={LINK}>
							{name}
						</a>
					),
				},
				{ label: "Tình trạng", render: (unit) => UNIT_STATES[toValidityState(unit, today)], isNarrow: true },
				{ label: "Hiệu lực", render: toDays, isNarrow: true },
				{ label: "Thứ tự", render: ({ position }) => position, isNarrow: true },
			]}
		/>
	);
}

/** Everybody in the posts of one unit, today, before and from a day to come. */
export function HolderList({ holders, today }: { holders: readonly OfficeHolderRow[]; today: string }) {
	return (
		<DeskTable<OfficeHolderRow>
			caption="Người giữ chức vụ"
			rows={holders}
			toKey={({ id }) => id}
			empty={<p>Chưa ghi ai. Bấm “Thêm người” để ghi lãnh đạo của đơn vị.</p>}
			columns={[
				{
					label: "Họ tên",
					render: ({ id, name }) => (
						<a href={`${DESK_ORGANISATION_PATH}/nguoi/${id}`} className={LINK}>
							{name}
						</a>
					),
				},
				{ label: "Chức vụ", render: ({ post }) => post },
				{ label: "Tình trạng", render: (holder) => HOLDER_STATES[toValidityState(holder, today)], isNarrow: true },
				{ label: "Thời gian", render: toDays, isNarrow: true },
			]}
		/>
	);
}
