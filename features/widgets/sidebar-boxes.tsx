import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { LatestDocuments } from "../documents/latest-documents.tsx";
import { Picture } from "../media/picture.tsx";
import { COLUMN_PICTURE } from "../media/picture-sizes.ts";
import { type TopicBanner, toTopicPath } from "../topics/topic.ts";
import { RatesBox } from "./rates-box.tsx";
import { WeatherBox } from "./weather-box.tsx";
import type { Banner, Sidebar, SiteLink } from "./widget.ts";

interface SidebarBoxesProps {
	sidebar: Sidebar;
	/** On the front page topics show their pictures large; beside an article nothing shouts. */
	hasLargeTopics?: boolean;
}

/** What stands beside the news; a part with nothing to show is left out. */
export function SidebarBoxes({ sidebar, hasLargeTopics = false }: SidebarBoxesProps) {
	const { topics, documents, rates, weather, links, banners } = sidebar;
	const boxes = [
		topics.length > 0 && <TopicBox key="topics" topics={topics} isLarge={hasLargeTopics} />,
		documents.length > 0 && <LatestDocuments key="documents" documents={documents} />,
		weather && weather.places.length > 0 && <WeatherBox key="weather" weather={weather} />,
		rates && <RatesBox key="rates" rates={rates} />,
		banners.length > 0 && <BannerBox key="banners" banners={banners} />,
		links.length > 0 && <LinkBox key="links" links={links} />,
	];
	return (
		<div className="gap-x-12 sm:columns-2 lg:columns-1">
			{boxes.map(
				(box) =>
					box && (
						<div className="break-inside-avoid pb-10" key={box.key}>
							{box}
						</div>
					),
			)}
		</div>
	);
}

function TopicBox({ topics, isLarge }: { topics: readonly TopicBanner[]; isLarge: boolean }) {
	return (
		<section aria-label="Chuyên đề">
			<SectionHeading>Chuyên đề</SectionHeading>
			<ul className={isLarge ? "grid gap-5" : "ruled"}>
				{topics.map((topic) => (
					<li key={topic.id}>
						<TopicLink topic={topic} isLarge={isLarge} />
					</li>
				))}
			</ul>
		</section>
	);
}

function TopicLink({ topic, isLarge }: { topic: TopicBanner; isLarge: boolean }) {
	return (
		<a
			href={toTopicPath(topic)}
			className={`block-link font-serif font-bold text-earth ${isLarge ? "block text-base" : "flex items-center gap-4 py-3 text-sm"}`}
		>
			{topic.photo && (
				<span className={isLarge ? "mb-2 block" : "w-24 shrink-0"}>
					<Picture photo={topic.photo} sizes={isLarge ? COLUMN_PICTURE : "96px"} isSilent isCut />
				</span>
			)}
			{topic.name}
		</a>
	);
}

function BannerBox({ banners }: { banners: readonly Banner[] }) {
	return (
		<section aria-label="Thông tin cần biết">
			<SectionHeading>Thông tin cần biết</SectionHeading>
			<ul className="ruled">
				{banners.map((banner) => (
					<li key={banner.id}>
						<BannerLink banner={banner} />
					</li>
				))}
			</ul>
		</section>
	);
}

function BannerLink({ banner: { title, href, photo } }: { banner: Banner }) {
	const words = (
		<>
			{photo && (
				<span className="w-24 shrink-0">
					<Picture photo={photo} sizes="96px" isSilent isCut />
				</span>
			)}
			<span className="text-sm font-semibold">{title}</span>
		</>
	);
	const layout = "flex min-h-11 items-center gap-4 py-3";
	return href ? (
		<a href={href} className={`block-link ${layout}`}>
			{words}
		</a>
	) : (
		<p className={layout}>{words}</p>
	);
}

function LinkBox({ links }: { links: readonly SiteLink[] }) {
	return (
		<nav aria-label="Liên kết website">
			<SectionHeading>Liên kết website</SectionHeading>
			<ul className="ruled text-sm">
				{links.map(({ id, title, href }) => (
					<li key={id}>
						<a href={href} rel="noopener" className="flex min-h-11 items-center hover:underline">
							{title}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
