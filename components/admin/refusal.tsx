interface RefusalProps {
	title: string;
	text: string;
	/** Where to go instead. */
	link: { href: string; label: string };
}

/** A screen that somebody may not see, or that is not there. */
export function Refusal({ title, text, link }: RefusalProps) {
	return (
		<section className="grid max-w-150 gap-3 py-6">
			<h1 className="text-xl font-bold">{title}</h1>
			<p>{text}</p>
			<p>
				<a href={link.href} className="inline-flex min-h-11 items-center text-link underline">
					{link.label}
				</a>
			</p>
		</section>
	);
}
