import { SectionHeading, SeeAllLink } from "../../components/ui/section-heading.tsx";
import { siteOrigin } from "../../lib/env.ts";
import type { Arrangement } from "../arrangements/arrangement.ts";
import type { ArticleTeaser } from "../articles/article.ts";
import { LeadStory, StackedStory } from "../articles/story.tsx";
import { Timetable } from "../articles/story-list.tsx";
import { HomeApologies } from "../corrections/home-apologies.tsx";
import { AlbumStrip } from "../media/album-strip.tsx";
import { VideoList } from "../media/video-list.tsx";
import { MOST_READ_PATH } from "../most-read/most-read.ts";
import { RankedStories } from "../most-read/most-read-view.tsx";
import { VisitCounts } from "../most-read/visit-counts.tsx";
import type { SiteSettings } from "../settings/site-settings.ts";
import { toOrganization } from "../site/organization-json-ld.ts";
import { SiteFrame } from "../site/site-frame.tsx";
import { StructuredData } from "../site/structured-data.tsx";
import { getSidebar } from "../widgets/queries.ts";
import { SidebarBoxes } from "../widgets/sidebar-boxes.tsx";
import type { Home } from "./home.ts";
import { getHome } from "./queries.ts";
import { SectionBand, SectionColumn } from "./section-band.tsx";

/** How many sections stand as wide bands beside the boxes; the others follow in columns. */
const BANDS = 3;

interface HomeViewProps {
	site: SiteSettings;
	/** How editors arranged it. */
	arrangement: Arrangement;
}

/** The front page. */
export async function HomeView({ site, arrangement }: HomeViewProps) {
	const { lead, seconds, latest, sections, mostRead, albums, videos } = await getHome(arrangement);
	return (
		<SiteFrame>
			<StructuredData data={toOrganization(site, siteOrigin())} />
			<h1 className="sr-only">{site.name}</h1>
			{/* On phones the boxes come last, on wide screens they stand beside the newest. */}
			<div className="grid grid-cols-1 gap-12 lg:grid-cols-3">
				{lead ? (
					<TopStories lead={lead} seconds={seconds} />
				) : (
					<p className="py-6 text-base text-ink-soft lg:col-span-3">
						Trang chưa có bài nào. Bài đầu tiên được đăng sẽ hiện ở đây.
					</p>
				)}
				<div className="grid min-w-0 content-start gap-12 lg:col-span-2">
					<HomeApologies />
					{latest.length > 0 && (
						<section>
							<SectionHeading>Mới nhất</SectionHeading>
							<Timetable articles={latest} />
						</section>
					)}
					{sections.slice(0, BANDS).map((section) => (
						<SectionBand key={section.category.id} section={section} />
					))}
				</div>
				<PicturesAndFilms albums={albums} videos={videos} />
				<div className="gap-x-12 md:columns-2 lg:col-span-3 lg:row-start-4 lg:columns-3">
					{sections.slice(BANDS).map((section) => (
						<SectionColumn key={section.category.id} section={section} />
					))}
				</div>
				<div className="grid min-w-0 grid-cols-1 content-start gap-10 lg:col-start-3 lg:row-start-2">
					{mostRead.length > 0 && (
						<section>
							<SectionHeading
								href={MOST_READ_PATH}
								aside={<SeeAllLink href={MOST_READ_PATH} of="những bài đọc nhiều" />}
							>
								Đọc nhiều
							</SectionHeading>
							<RankedStories articles={mostRead} />
						</section>
					)}
					<SidebarBoxes sidebar={await getSidebar()} order={arrangement.boxes} hasLargeTopics />
					<VisitCounts />
				</div>
			</div>
		</SiteFrame>
	);
}

function TopStories({ lead, seconds }: { lead: ArticleTeaser; seconds: readonly ArticleTeaser[] }) {
	return (
		<div className="grid gap-x-12 gap-y-8 lg:col-span-3 lg:grid-cols-3">
			<div className="lg:col-span-2">
				<LeadStory article={lead} />
			</div>
			<div className="grid content-start gap-8 sm:max-lg:grid-cols-2">
				{seconds.map((article) => (
					<StackedStory key={article.id} article={article} size="text-base sm:text-lg" isRowOnPhones />
				))}
			</div>
		</div>
	);
}

function PicturesAndFilms({ albums, videos }: Pick<Home, "albums" | "videos">) {
	if (albums.length === 0 && videos.length === 0) return null;
	return (
		<div className="grid gap-12 lg:col-span-3 lg:row-start-3 lg:grid-cols-3">
			{albums.length > 0 && (
				<section className="lg:col-span-2">
					<SectionHeading href="/anh" aside={<SeeAllLink href="/anh" of="các bộ ảnh" />}>
						Ảnh
					</SectionHeading>
					<AlbumStrip albums={albums} />
				</section>
			)}
			{videos.length > 0 && (
				<section>
					<SectionHeading href="/video" aside={<SeeAllLink href="/video" of="các video" />}>
						Video
					</SectionHeading>
					<VideoList videos={videos} />
				</section>
			)}
		</div>
	);
}
