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
						<a href={href} className="inline-flex min-h-11 items-center hover:text-ink hover:underline lg:min-h-9">
							{name}
						</a>
						{at < items.length - 1 && (
							<span aria-hidden="true" className="ps-2">
								›
							</span>
						)}
					</li>
				))}
			</ol>
		</nav>
	);
}
