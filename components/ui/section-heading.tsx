import type { ReactNode } from "react";

interface SectionHeadingProps {
	children: string;
	/** Where the heading leads; a plain heading without. */
	href?: string;
	/** What stands at the end of the heading's line, such as "Xem tất cả". */
	aside?: ReactNode;
}

/** The heading of a band or box: its name under a line of ink, in the accent where it leads to a section. */
export function SectionHeading({ children, href, aside }: SectionHeadingProps) {
	return (
		<div className="mb-2 flex items-baseline justify-between gap-4 border-t border-ink pt-1">
			<h2 className={`text-base font-bold ${href ? "text-accent" : ""}`}>
				{href ? (
					<a href={href} className="inline-flex min-h-11 items-center hover:underline lg:min-h-9">
						{children}
					</a>
				) : (
					<span className="inline-flex min-h-11 items-center lg:min-h-9">{children}</span>
				)}
			</h2>
			{aside}
		</div>
	);
}

/** "Xem tất cả" at the end of a heading's line. */
export function SeeAllLink({ href, of }: { href: string; of: string }) {
	return (
		<a
			href={href}
			className="inline-flex min-h-11 items-center gap-x-1 text-sm whitespace-nowrap text-link hover:underline lg:min-h-9"
		>
			Xem tất cả<span className="sr-only"> {of}</span>
			<span aria-hidden="true">›</span>
		</a>
	);
}
