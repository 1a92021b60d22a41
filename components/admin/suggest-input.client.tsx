"use client";

import { type KeyboardEvent, useState } from "react";
import { useSuggestions } from "./use-suggestions.client.ts";

export interface Suggested {
	value: string;
	label: string;
	note?: string;
}

interface SuggestInputProps {
	id: string;
	label: string;
	/** Stands in the empty line in place of the label, which is read out all the same. */
	placeholder?: string;
	hint?: string | undefined;
	error?: string | undefined;
	maxLength: number;
	/** Given: what is typed is itself sent under this name. */
	name?: string;
	initial?: string;
	find: (query: string, signal: AbortSignal) => Promise<Suggested[]>;
	/** @returns what the field holds afterwards. */
	onChoose: (chosen: Suggested) => string;
	/** What was typed is taken as it is; null where only suggestions can be chosen. @returns what the field holds afterwards. */
	onTyped: ((text: string) => string) | null;
}

const BOX = "min-h-11 w-full border bg-paper px-3 py-2 text-base lg:text-sm";

/** A line with suggestions below it: arrows and Enter choose, Escape closes them. */
export function SuggestInput(props: SuggestInputProps) {
	const { id, label, placeholder, hint, error, maxLength, name, initial = "", find, onChoose, onTyped } = props;
	const [text, setText] = useState(initial);
	const [isOpen, setIsOpen] = useState(false);
	const [active, setActive] = useState(-1);
	const found = useSuggestions(isOpen ? text.trim() : "", find);
	const isShown = isOpen && found.length > 0;
	const end = (held: string) => {
		setText(held);
		setIsOpen(false);
		setActive(-1);
	};
	const enter = (event: KeyboardEvent) => {
		const chosen = isShown ? found[active] : undefined;
		if (!chosen && (!onTyped || text.trim() === "")) return event.preventDefault();
		event.preventDefault();
		end(chosen ? onChoose(chosen) : (onTyped?.(text.trim()) ?? text));
	};
	const press = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		if (event.key === "Enter") return enter(event);
		if (event.key === "Escape") return end(text);
		if (!isShown || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
		event.preventDefault();
		const step = event.key === "ArrowDown" ? 1 : -1;
		setActive((active + step + found.length) % found.length);
	};
	const described = [hint && `${id}-goi-y`, error && `${id}-loi`].filter(Boolean).join(" ");
	return (
		<div className="relative grid gap-1">
			<label htmlFor={id} className={placeholder ? "sr-only" : "text-sm font-semibold"}>
				{label}
			</label>
			{hint && (
				<p id={`${id}-goi-y`} className="text-xs text-ink-soft">
					{hint}
				</p>
			)}
			{error && (
				<p id={`${id}-loi`} className="text-sm font-semibold text-accent">
					{error}
				</p>
			)}
			<input
				id={id}
				name={name}
				role="combobox"
				value={text}
				placeholder={placeholder}
				maxLength={maxLength}
				autoComplete="off"
				aria-autocomplete="list"
				aria-expanded={isShown}
				aria-controls={`${id}-ds`}
				aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
				aria-describedby={described || undefined}
				aria-invalid={error ? true : undefined}
				onChange={(event) => {
					setText(event.target.value);
					setActive(-1);
					setIsOpen(true);
				}}
				onKeyDown={press}
				onBlur={() => setIsOpen(false)}
				className={`${BOX} ${error ? "border-2 border-accent" : "border-ink-soft"}`}
			/>
			<Suggestions
				id={id}
				label={label}
				items={isShown ? found : []}
				active={active}
				onChoose={(item) => end(onChoose(item))}
			/>
			<p role="status" className="sr-only">
				{isShown ? `${found.length} gợi ý` : ""}
			</p>
		</div>
	);
}

interface SuggestionsProps {
	id: string;
	label: string;
	items: readonly Suggested[];
	active: number;
	onChoose: (item: Suggested) => void;
}

function Suggestions({ id, label, items, active, onChoose }: SuggestionsProps) {
	return (
		<div
			id={`${id}-ds`}
			role="listbox"
			aria-label={label}
			className={`absolute inset-x-0 top-full z-10 max-h-80 overflow-y-auto border border-ink-soft bg-paper ${items.length === 0 ? "hidden" : ""}`}
		>
			{items.map((item, at) => (
				<div
					key={item.value}
					id={`${id}-${at}`}
					role="option"
					tabIndex={-1}
					aria-selected={at === active}
					// Before the field loses the focus, and with it the list.
					onPointerDown={(event) => {
						event.preventDefault();
						onChoose(item);
					}}
					className={`flex min-h-11 cursor-pointer items-center gap-2 border-b border-line px-3 py-1.5 lg:min-h-9 ${at === active ? "bg-wash font-semibold" : ""}`}
				>
					<span className="min-w-0 wrap-anywhere">{item.label}</span>
					{item.note && <span className="ms-auto shrink-0 text-xs text-earth">{item.note}</span>}
				</div>
			))}
		</div>
	);
}
