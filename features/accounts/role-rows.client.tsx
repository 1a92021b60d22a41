"use client";

import { useState } from "react";
import type { RoleOptions } from "./role-options.ts";

interface RoleRowsProps extends RoleOptions {
	id: string;
	/** Assignments in the spelling of the form: "phong_vien", "phong_vien:12". */
	initial: readonly string[];
	error: string | undefined;
	/** Counts how often the form was emptied: a browser then shows the first word of every list, whatever was chosen. */
	resets: number;
}

interface RoleRow {
	key: number;
	role: string;
	section: string;
}

const toText = ({ role, section }: RoleRow) => (section === "" ? role : `${role}:${section}`);
const BOX = "min-h-11 w-full border border-ink-soft bg-paper px-2 text-base lg:min-h-10 lg:text-sm";

function toRow(text: string, key: number): RoleRow {
	const [role = "", section = ""] = text.split(":");
	return { key, role, section };
}

interface ChoiceProps {
	label: string;
	value: string;
	anyLabel: string;
	options: RoleOptions["roles"];
	onChange: (value: string) => void;
}

function Choice({ label, value, anyLabel, options, onChange }: ChoiceProps) {
	return (
		<select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)} className={BOX}>
			<option value="">{anyLabel}</option>
			{options.map((option) => (
				<option key={option.value} value={option.value}>
					{option.label}
				</option>
			))}
		</select>
	);
}

/** What somebody is in the newsroom: a row for each role, everywhere or in one section with all below it. */
export function RoleRows({ id, initial, roles, sections, error, resets }: RoleRowsProps) {
	const [rows, setRows] = useState(() => (initial.length > 0 ? initial : [""]).map(toRow));
	const change = (key: number, part: Partial<RoleRow>) =>
		setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
	const add = () => setRows([...rows, toRow("", Math.max(-1, ...rows.map(({ key }) => key)) + 1)]);
	return (
		<fieldset className="grid gap-2" aria-describedby={error ? `${id}-loi` : undefined}>
			<legend className="pb-1 text-sm font-semibold">Vai trò</legend>
			{error && (
				<p id={`${id}-loi`} className="text-sm font-semibold text-accent">
					{error}
				</p>
			)}
			{rows.map((row, index) => (
				<div key={`${row.key} ${resets}`} className="grid gap-2 sm:grid-cols-[1fr_1fr_auto]">
					{row.role !== "" && <input type="hidden" name="roles[]" value={toText(row)} />}
					<Choice
						label={`Vai trò thứ ${index + 1}`}
						value={row.role}
						anyLabel="Chọn vai trò"
						options={roles}
						onChange={(role) => change(row.key, { role })}
					/>
					<Choice
						label={`Phạm vi của vai trò thứ ${index + 1}`}
						value={row.section}
						anyLabel="Toàn bộ cổng"
						options={sections}
						onChange={(section) => change(row.key, { section })}
					/>
					<button
						type="button"
						aria-label={`Bỏ vai trò thứ ${index + 1}`}
						disabled={rows.length === 1}
						onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
						className="min-h-11 px-3 text-start text-link underline disabled:opacity-40 lg:min-h-10"
					>
						Bỏ
					</button>
				</div>
			))}
			<button type="button" onClick={add} className="min-h-11 justify-self-start text-link underline lg:min-h-10">
				Thêm một vai trò
			</button>
		</fieldset>
	);
}
