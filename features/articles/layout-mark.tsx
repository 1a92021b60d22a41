import { LAYOUT_NAMES } from "./about-words.ts";
import type { ArticleHeadline } from "./article.ts";

/** Says of a story that it is told in another way than in plain text. */
export function LayoutMark({ layout }: Pick<ArticleHeadline, "layout">) {
	return layout === "default" ? null : <span className="font-semibold text-accent">{LAYOUT_NAMES[layout]}</span>;
}
