import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { ListedStory, StackedStory } from "../articles/story.tsx";
import { HeadlineList } from "../articles/story-list.tsx";
import { toCategoryPath } from "../categories/category.ts";
import type { HomeSection } from "./home.ts";

/** A section on the front page: one story with its picture, four titles beside it. */
export function SectionBand({ section: { category, articles } }: { section: HomeSection }) {
	const [first, ...others] = articles;
	if (!first) return null;
	return (
		<section>
			<SectionHeading href={toCategoryPath(category)}>{category.name}</SectionHeading>
			{others.length > 0 ? (
				<div className="grid gap-x-8 gap-y-3 pt-1 md:grid-cols-2">
					<StackedStory article={first} hasLead />
					<div className="max-md:border-t max-md:border-line md:-mt-3">
						<HeadlineList articles={others} isDated={false} />
					</div>
				</div>
			) : (
				<ListedStory article={first} as="h3" />
			)}
		</section>
	);
}

/** A section in a third of the page's width: one story with its picture, then titles. */
export function SectionColumn({ section: { category, articles } }: { section: HomeSection }) {
	const [first, ...others] = articles;
	if (!first) return null;
	return (
		<section>
			<SectionHeading href={toCategoryPath(category)}>{category.name}</SectionHeading>
			<div className="pt-1">
				<StackedStory article={first} size="text-base" hasLead={others.length === 0} />
				{others.length > 0 && (
					<div className="mt-3 border-t border-line">
						<HeadlineList articles={others} isDated={false} size="text-sm" />
					</div>
				)}
			</div>
		</section>
	);
}
