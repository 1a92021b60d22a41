export interface BreadcrumbItem {
	name: string;
	href: string;
}

/** The way from the front page to here. */
export function Breadcrumb({ items }: { items: readonly BreadcrumbItem[] }) {
	return (
		<nav aria-label="Đường dẫn" className="no-print text-sm text-ink-soft">
			<ol className="flex flex-wrap gap-x-2">
				{items.map(({ name, href }, at) => (
					<li key={href} className="flex items-center">
						{at > 0 && (
							<span aria-hidden="true" className="pe-2">
								›
							</span>
						)}
						<a href={href} className="inline-flex min-h-9 items-center hover:text-ink hover:underline">
							{name}
						</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
