import { type AuthorRef, toAuthorPath } from "../authors/author.ts";
import { Picture } from "../media/picture.tsx";
import type { ArticleSource } from "./article.ts";

interface BylineProps {
	authors: readonly AuthorRef[];
	source: ArticleSource | null;
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
			{source && <Origin source={source} />}
		</footer>
	);
}

/** Where the text was taken from, with the mark of whoever wrote it first. */
function Origin({ source: { name, url, isNofollow, logo } }: { source: ArticleSource }) {
	return (
		<p className="flex items-center gap-2 text-sm text-ink-soft">
			{logo && (
				<span className="w-8 shrink-0">
					<Picture photo={logo} sizes="2rem" isSilent />
				</span>
			)}
			<span>
				Nguồn:{" "}
				{url ? (
					<a href={url} rel={isNofollow ? "noopener nofollow" : "noopener"} className="text-link underline">
						{name}
					</a>
				) : (
					name
				)}
			</span>
		</p>
	);
}
