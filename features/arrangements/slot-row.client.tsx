"use client";

import { SuggestInput } from "../../components/admin/suggest-input.client.tsx";
import { findStories } from "../articles/find-picks.client.ts";
import type { SlotChoice } from "./arrangement-choices.ts";

interface SlotRowProps {
	choice: SlotChoice;
	onChange: (choice: SlotChoice) => void;
}

const INPUT = "min-h-11 w-full border border-ink-soft bg-paper px-3 py-2 text-base lg:min-h-9 lg:text-sm";

/** What the form sends for the slot; see `arrangementForm`. */
function toRow({ slot, story, day, clock }: SlotChoice): string {
	return JSON.stringify({ slot, articleId: story?.id, day, clock });
}

function PinnedStory({ choice, onChange }: Pick<SlotRowProps, "choice" | "onChange">) {
	const { label, story } = choice;
	if (!story) return null;
	return (
		<div className="flex items-start gap-2">
			<p className="min-w-0 flex-1 py-2 wrap-anywhere lg:py-1.5">
				{story.title}
				{!story.isPublished && (
					<span className="block text-xs font-semibold text-earth">
						Bạn đọc không thấy bài này; vị trí tự lấy bài mới nhất cho tới khi bài được đăng.
					</span>
				)}
			</p>
			<button
				type="button"
				aria-label={`Bỏ ghim: ${label}`}
				onClick={() => onChange({ ...choice, story: null, day: "", clock: "" })}
				className="inline-flex min-h-11 shrink-0 items-center px-2 text-link underline lg:min-h-9"
			>
				Bỏ ghim
			</button>
			<input type="hidden" name="pins[]" value={toRow(choice)} />
		</div>
	);
}

/** One slot: the story pinned there and until when, or a line to look for one. */
export function SlotRow({ choice, onChange }: SlotRowProps) {
	const { slot, label, story, day, clock } = choice;
	const typed = (name: "day" | "clock", words: string, example: string, value: string) => (
		<input
			aria-label={`${words}: ${label}`}
			placeholder={example}
			value={value}
			maxLength={name === "day" ? 10 : 5}
			autoComplete="off"
			onChange={(event) => onChange({ ...choice, [name]: event.target.value })}
			className={INPUT}
		/>
	);
	return (
		<li className="grid items-start gap-x-6 gap-y-2 border-b border-line py-3 lg:grid-cols-[11rem_minmax(0,1fr)_17rem]">
			<p className="font-semibold lg:py-1.5">
				<span className="tabular-nums text-ink-soft">{slot}.</span> {label}
			</p>
			{story ? (
				<PinnedStory choice={choice} onChange={onChange} />
			) : (
				<SuggestInput
					id={`vi-tri-${slot}`}
					label={`Ghim bài vào: ${label}`}
					placeholder="Tự động; gõ vài chữ của tên bài để ghim"
					maxLength={100}
					find={findStories}
					onChoose={({ value }) => {
						onChange({ ...choice, story: JSON.parse(value) as SlotChoice["story"] });
						return "";
					}}
					onTyped={null}
				/>
			)}
			{story && (
				<div className="grid grid-cols-[auto_minmax(0,3fr)_minmax(0,2fr)] items-center gap-2 text-sm">
					<span className="text-ink-soft">Tới</span>
					{typed("day", "Thôi ghim ngày", "30/11/2026", day)}
					{typed("clock", "Thôi ghim lúc", "07:30", clock)}
				</div>
			)}
		</li>
	);
}
