"use client";

import type { ReactNode } from "react";
import type { FormAction } from "../accounts/form-state.ts";
import { HoldNotice } from "./hold-notice.client.tsx";
import { useHolding } from "./holding.client.ts";

interface HeldSheetProps {
	articleId: number;
	takeOver: FormAction;
	/** The sheet. */
	children: ReactNode;
}

/** The sheet for as long as its writer holds the article; afterwards its words stay to be seen. */
export function HeldSheet({ articleId, takeOver, children }: HeldSheetProps) {
	const holding = useHolding(articleId);
	return (
		<>
			<HoldNotice holding={holding} articleId={articleId} takeOver={takeOver} hasWords />
			<div inert={holding.state !== "held"} className="grid gap-6">
				{children}
			</div>
		</>
	);
}
