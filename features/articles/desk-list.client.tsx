"use client";

import { useActionState, useRef, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { SelectField, TextField } from "../../components/ui/field.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { DeskArticle } from "./desk-listing.ts";
import { DeskRows } from "./desk-rows.client.tsx";
import { useListKeys } from "./use-list-keys.client.ts";

interface DeskListProps {
	articles: readonly DeskArticle[];
	action: FormAction;
	/** What the person can do with several at once. */
	moves: readonly { name: string; label: string; needsReason: boolean }[];
	/** Where articles can be moved to; empty for whoever can move none. */
	sections: readonly { slug: string; label: string }[];
}

const FORM = "lam-nhieu";
const PLACE = "section";

function KeyHelp() {
	return (
		<p className="text-xs text-ink-soft max-lg:hidden">
			Phím: <kbd>j</kbd>, <kbd>k</kbd> xuống, lên · <kbd>x</kbd> chọn · <kbd>o</kbd> mở bài
		</p>
	);
}

/** The fields that the chosen work asks for. */
function MoveFields({ move, moves, sections }: Pick<DeskListProps, "moves" | "sections"> & { move: string }) {
	if (move === PLACE) {
		const options = sections.map(({ slug, label }) => ({ value: slug, label }));
		return (
			<SelectField id="chuyen-den" name="section" label="Đến chuyên mục" emptyLabel="Chọn" value="" options={options} />
		);
	}
	if (moves.some(({ name, needsReason }) => name === move && needsReason))
		return (
			<TextField id="ly-do-nhieu" name="reason" label="Lý do (ít nhất 10 ký tự)" autoComplete="off" maxLength={1000} />
		);
	return null;
}

function ManyForm({
	moves,
	sections,
	send,
}: Omit<DeskListProps, "articles" | "action"> & { send: (form: FormData) => void }) {
	const [move, choose] = useState("");
	return (
		<form id={FORM} action={send} className="flex flex-wrap items-end gap-3">
			<div className="grid gap-1">
				<label htmlFor="viec" className="text-sm font-semibold">
					Với các bài đã chọn
				</label>
				<select
					id="viec"
					name="move"
					value={move}
					onChange={(event) => choose(event.target.value)}
					className="min-h-11 border border-ink-soft bg-paper px-2 lg:min-h-10"
				>
					<option value="">Chọn việc</option>
					{moves.map(({ name, label }) => (
						<option key={name} value={name}>
							{label}
						</option>
					))}
					{sections.length > 0 && <option value={PLACE}>Chuyển chuyên mục</option>}
				</select>
			</div>
			<MoveFields move={move} moves={moves} sections={sections} />
			<label className="flex min-h-11 items-center gap-2 lg:min-h-10">
				<input type="checkbox" name="hasLooked" value="1" className="size-5 accent-link" />
				Tôi đã xem các điểm cần lưu ý
			</label>
			<SubmitButton kind="plain">Làm</SubmitButton>
		</form>
	);
}

/** The newsroom's list with what is done to several of its rows, each with a result of its own. */
export function DeskList({ articles, action, moves, sections }: DeskListProps) {
	const list = useRef<HTMLDivElement>(null);
	const [state, send] = useActionState(action, NOTHING_SENT);
	useListKeys(list);
	const isDone = state.isDone && !Object.values(state.shown).some((result) => result.startsWith("!"));
	const canMove = moves.length > 0 || sections.length > 0;
	return (
		<div className="grid gap-3">
			<FormMessage message={state.errors.move ?? state.message} isDone={isDone} />
			<div className="flex flex-wrap items-end justify-between gap-3">
				{canMove && <ManyForm moves={moves} sections={sections} send={send} />}
				<KeyHelp />
			</div>
			<div ref={list}>
				<DeskRows articles={articles} form={FORM} results={state.shown} />
			</div>
		</div>
	);
}
