import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { ListedStory, StackedStory } from "../articles/story.tsx";
import { HeadlineList } from "../articles/story-list.tsx";
import { toCategoryPath } from "../categories/category.ts";
import type { HomeSection } from "./home.ts";

/** With fewer titles than this, two columns would leave a hole beside the picture. */
const FEWEST_BESIDE = 3;

/** A section on the front page: one story with its picture, four titles beside it. */
export function SectionBand({ section: { category, articles } }: { section: HomeSection }) {
	const [first, ...others] = articles;
	if (!first) return null;
	return (
		<section>
			<SectionHeading href={toCategoryPath(category)}>{category.name}</SectionHeading>
			{others.length >= FEWEST_BESIDE ? (
				<div className="grid gap-x-12 gap-y-3 md:grid-cols-2">
					<StackedStory article={first} hasLead />
					<div className="max-md:border-t max-md:border-line md:-mt-3">
						<HeadlineList articles={others} />
					</div>
				</div>
			) : (
				<div className="ruled -mt-3">
					<ListedStory article={first} as="h3" />
					{others.length > 0 && <HeadlineList articles={others} />}
				</div>
			)}
		</section>
	);
}

/** A section in a third of the page's width: one story with its picture, then titles. */
export function SectionColumn({ section: { category, articles } }: { section: HomeSection }) {
	const [first, ...others] = articles;
	if (!first) return null;
	return (
		<section className="break-inside-avoid pb-12">
			<SectionHeading href={toCategoryPath(category)}>{category.name}</SectionHeading>
			<StackedStory article={first} size="text-base" hasLead={others.length === 0} isRowOnPhones />
			{others.length > 0 && (
				<div className="mt-3 border-t border-line">
					<HeadlineList articles={others} size="text-sm" />
				</div>
			)}
		</section>
	);
}
