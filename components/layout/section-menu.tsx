import { chooseMenuLine, type MenuSection, type MenuWidth } from "./menu-section.ts";

const SHOWN_FROM: Readonly<Record<MenuWidth, string>> = {
	md: "",
	lg: "hidden lg:block",
	xl: "hidden xl:block",
};
const LINK = "flex min-h-11 items-center border-b-2 text-sm font-medium hover:text-accent";

function AllSections({ sections }: { sections: readonly MenuSection[] }) {
	return (
		<ul className="columns-1 gap-x-8 py-6 sm:columns-2 md:columns-3 lg:columns-4">
			{sections.map(({ name, href, isCurrent, children }) => (
				<li key={href} className="break-inside-avoid pb-4">
					<a
						href={href}
						aria-current={isCurrent ? "true" : undefined}
						className="flex min-h-11 items-center py-1 leading-snug font-semibold hover:underline aria-[current]:text-accent"
					>
						{name}
					</a>
					{children.length > 0 && (
						<ul className="text-sm text-ink-soft">
							{children.map((child) => (
								<li key={child.href}>
									<a
										href={child.href}
										className="flex min-h-11 items-center py-1 leading-snug hover:text-ink lg:min-h-9 hover:underline"
									>
										{child.name}
									</a>
								</li>
							))}
						</ul>
					)}
				</li>
			))}
		</ul>
	);
}

/** The sections: as many as fit on one line, and all of them behind a button that needs no script. */
export function SectionMenu({ sections }: { sections: readonly MenuSection[] }) {
	return (
		<nav aria-label="Chuyên mục" className="no-print relative mx-auto max-w-300 px-4 md:px-6">
			<ul className="absolute hidden gap-x-7 md:flex">
				{chooseMenuLine(sections).map(({ name, href, isCurrent, from }) => (
					<li key={href} className={SHOWN_FROM[from]}>
						<a
							href={href}
							aria-current={isCurrent ? "true" : undefined}
							className={`${LINK} border-transparent whitespace-nowrap aria-[current]:border-accent aria-[current]:text-accent`}
						>
							{name}
						</a>
					</li>
				))}
			</ul>
			<a href="/tim-kiem" className="absolute end-4 flex min-h-11 items-center text-sm font-semibold md:hidden">
				Tìm bài
			</a>
			<details className="menu">
				<summary className="flex min-h-11 w-fit items-center text-sm font-semibold md:ms-auto">
					Tất cả chuyên mục
				</summary>
				<div className="border-t border-line">
					<AllSections sections={sections} />
				</div>
			</details>
		</nav>
	);
}
