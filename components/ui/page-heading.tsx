import type { ReactNode } from "react";

const TONES = { plain: "", section: "text-accent", topic: "text-earth" };

interface PageHeadingProps {
	/** What kind of page it is, above the name; for a section the name says it. */
	label?: string;
	children: string;
	/** A section stands in the accent, a special topic in the colour of the soil; any other name in ink. */
	tone?: keyof typeof TONES;
	/** A sentence below the name. */
	description?: ReactNode;
}

/** The name of a list page. */
export function PageHeading({ label, children, tone = "plain", description }: PageHeadingProps) {
	return (
		<div className="grid gap-2">
			{label && <p className="text-sm text-ink-soft">{label}</p>}
			<h1 className={`font-serif text-2xl font-extrabold ${TONES[tone]}`}>{children}</h1>
			{description && <p className="max-w-152 text-base text-ink-soft">{description}</p>}
		</div>
	);
}
