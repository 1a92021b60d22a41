import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { Picture } from "../media/picture.tsx";
import { type TopicBanner, toTopicPath } from "../topics/topic.ts";
import { RatesBox } from "./rates-box.tsx";
import { WeatherBox } from "./weather-box.tsx";
import type { Banner, Sidebar, SiteLink } from "./widget.ts";

const COLUMN = "(min-width: 64rem) 360px, (min-width: 40rem) 50vw, 100vw";

/** What stands beside the news; a part with nothing to show is left out. */
export function SidebarBoxes({ sidebar }: { sidebar: Sidebar }) {
	const { topics, rates, weather, links, banners } = sidebar;
	return (
		<div className="grid content-start gap-10 sm:max-lg:grid-cols-2">
			{topics.length > 0 && <TopicBox topics={topics} />}
			{weather && <WeatherBox weather={weather} />}
			{rates && <RatesBox rates={rates} />}
			{banners.length > 0 && <BannerBox banners={banners} />}
			{links.length > 0 && <LinkBox links={links} />}
		</div>
	);
}

function TopicBox({ topics }: { topics: readonly TopicBanner[] }) {
	return (
		<section aria-label="Chuyên đề">
			<SectionHeading>Chuyên đề</SectionHeading>
			<ul className="grid gap-5">
				{topics.map((topic) => (
					<li key={topic.id}>
						<a href={toTopicPath(topic)} className="block-link block">
							{topic.photo && <Picture photo={topic.photo} sizes={COLUMN} isSilent isCut />}
							<span className="mt-2 block font-serif text-base font-bold text-earth">{topic.name}</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

function BannerBox({ banners }: { banners: readonly Banner[] }) {
	return (
		<section aria-label="Trang liên kết nổi bật">
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
