import type { ReactNode } from "react";

interface SectionHeadingProps {
	children: string;
	/** Where the heading leads; a plain heading without. */
	href?: string;
	/** What stands at the end of the heading's line, such as "Xem tất cả". */
	aside?: ReactNode;
}

/** The heading of a band or box: its name in the accent under a line of ink. */
export function SectionHeading({ children, href, aside }: SectionHeadingProps) {
	return (
		<div className="flex items-baseline justify-between gap-4 border-t border-ink pt-2">
			<h2 className="text-base font-bold text-accent">
				{href ? (
					<a href={href} className="inline-flex min-h-9 items-center hover:underline">
						{children}
					</a>
				) : (
					<span className="inline-flex min-h-9 items-center">{children}</span>
				)}
			</h2>
			{aside}
		</div>
	);
}

/** "Xem tất cả" at the end of a heading's line. */
export function SeeAllLink({ href, of }: { href: string; of: string }) {
	return (
		<a href={href} className="inline-flex min-h-9 items-center text-sm whitespace-nowrap text-link hover:underline">
			Xem tất cả<span className="sr-only"> {of}</span>
			<span aria-hidden="true"> ›</span>
		</a>
	);
}
