"use client";

import { useState } from "react";
import { type PickItem, PickList } from "./pick-list.client.tsx";
import { type Suggested, SuggestInput } from "./suggest-input.client.tsx";

interface PickFieldProps {
	id: string;
	/** Name each of what was picked is sent under. */
	name: string;
	label: string;
	/** Names the list of what was picked. */
	listLabel: string;
	hint?: string;
	error?: string | undefined;
	items: readonly PickItem[];
	isOrdered: boolean;
	find: (query: string, signal: AbortSignal) => Promise<Suggested[]>;
	toItem: (chosen: Suggested) => PickItem;
	/** Makes an item of what was typed; null where only what exists can be picked. */
	toNew: ((text: string) => PickItem) | null;
	/** Something was picked, moved or taken away. */
	onChange: () => void;
}

/** Several things picked by typing. */
export function PickField({ id, name, label, listLabel, hint, error, isOrdered, find, ...rest }: PickFieldProps) {
	const { items: initial, toItem, toNew, onChange } = rest;
	const [items, setItems] = useState<readonly PickItem[]>(initial);
	const set = (next: readonly PickItem[]) => {
		setItems(next);
		onChange();
	};
	const add = (item: PickItem) => {
		if (!items.some(({ value }) => value === item.value)) set([...items, item]);
		return "";
	};
	return (
		<div className="grid gap-1">
			<SuggestInput
				{...{ id, label, hint, error, find }}
				maxLength={100}
				onChoose={(chosen) => add(toItem(chosen))}
				onTyped={toNew && ((text) => add(toNew(text)))}
			/>
			<PickList label={listLabel} name={name} items={items} isOrdered={isOrdered} onChange={set} />
		</div>
	);
}
