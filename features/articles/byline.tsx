import { type AuthorRef, toAuthorPath } from "../authors/author.ts";

interface BylineProps {
	authors: readonly AuthorRef[];
	source: { name: string; url: string | null } | null;
}

/** The names below the text, at its right end, in the manner of Vietnamese newspapers; then where it was taken from. */
export function Byline({ authors, source }: BylineProps) {
	if (authors.length === 0 && !source) return null;
	return (
		<footer className="mt-8 grid max-w-160 justify-items-end gap-1">
			{authors.length > 0 && (
				<p className="font-serif text-base font-bold">
					{authors.map(({ id, slug, penName }, at) => (
						<span key={id}>
							{at > 0 && " - "}
							<a href={toAuthorPath({ slug })} className="inline-flex min-h-11 items-center hover:underline lg:min-h-0">
								{penName}
							</a>
						</span>
					))}
				</p>
			)}
			{source && (
				<p className="text-sm text-ink-soft">
					Nguồn:{" "}
					{source.url ? (
						<a href={source.url} rel="noopener" className="text-link underline">
							{source.name}
						</a>
					) : (
						source.name
					)}
				</p>
			)}
		</footer>
	);
}
