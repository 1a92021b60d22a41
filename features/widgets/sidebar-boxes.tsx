import type { ReactNode } from "react";
import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { type Arrangement, BOX_NAMES, type BoxName } from "../arrangements/arrangement.ts";
import { putInOrder } from "../arrangements/put-in-order.ts";
import { LatestDocuments } from "../documents/latest-documents.tsx";
import { Picture } from "../media/picture.tsx";
import { COLUMN_PICTURE } from "../media/picture-sizes.ts";
import { PollBox } from "../polls/poll-box.tsx";
import { type TopicBanner, toTopicPath } from "../topics/topic.ts";
import { RatesBox } from "./rates-box.tsx";
import { WeatherBox } from "./weather-box.tsx";
import type { Banner, Sidebar, SiteLink } from "./widget.ts";

interface SidebarBoxesProps {
	sidebar: Sidebar;
	/** As editors put them. */
	order: Arrangement["boxes"];
	/** On the front page topics show their pictures large; beside an article nothing shouts. */
	hasLargeTopics?: boolean;
}

/** What stands beside the news; a part with nothing to show is left out. */
export function SidebarBoxes({ sidebar, order, hasLargeTopics = false }: SidebarBoxesProps) {
	const { topics, poll, documents, rates, weather, links, banners } = sidebar;
	const boxes: Record<BoxName, ReactNode> = {
		topics: topics.length > 0 && <TopicBox topics={topics} isLarge={hasLargeTopics} />,
		polls: poll && <PollBox poll={poll} />,
		documents: documents.length > 0 && <LatestDocuments documents={documents} />,
		weather: weather && weather.places.length > 0 && <WeatherBox weather={weather} />,
		rates: rates && <RatesBox rates={rates} />,
		banners: banners.length > 0 && <BannerBox banners={banners} />,
		links: links.length > 0 && <LinkBox links={links} />,
	};
	const names = putInOrder(
		BOX_NAMES,
		(name) => name,
		order.map(({ name, isShown }) => ({ key: name, isShown })),
	);
	return (
		<div className="gap-x-12 sm:columns-2 lg:columns-1">
			{names.map(
				(name) =>
					boxes[name] && (
						<div className="break-inside-avoid pb-10" key={name}>
							{boxes[name]}
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
