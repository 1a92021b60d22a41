/** A slot as its editor sees it; `story` null leaves it to the newest. */
export interface SlotChoice {
	slot: number;
	/** "Tin chính" */
	label: string;
	story: { id: number; title: string; isPublished: boolean } | null;
	/** Until when, as typed. */
	day: string;
	clock: string;
}

/** Something that is always there. */
export interface OrderItem {
	/** What is sent, without whether it is shown. */
	value: Readonly<Record<string, string | number>>;
	label: string;
	isShown: boolean;
}

/** What the form begins with. */
export interface ArrangementChoices {
	surface: string;
	/** The base of what is sent. */
	version: number;
	edition: number;
	slots: readonly SlotChoice[];
	/** Empty where a surface has none. */
	sections: readonly OrderItem[];
	boxes: readonly OrderItem[];
}
