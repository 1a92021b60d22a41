import { createElement, Fragment, type ReactNode } from "react";

/** Elements whose only identity is their place, such as the blocks of a text: a document in a browser is never reordered. */
export function renderInOrder<T>(items: readonly T[], render: (item: T, at: number) => ReactNode): ReactNode {
	return createElement(Fragment, null, ...items.map((item, at) => render(item, at)));
}
