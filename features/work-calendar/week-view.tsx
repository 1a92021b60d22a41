import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { formatLongDay, parseDay, toDayKey } from "../../lib/dates.ts";
import { listWeekDays, toNeighbourWeek, toWeek, type Week } from "../../lib/weeks.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { listWeek, type PublicWorkItem } from "./queries.ts";
import {
	toTimeWords,
	toWeekFilePath,
	toWeekPath,
	toWeekTitle,
	WORK_CALENDAR_PATH,
	WORK_SUBSCRIPTION_PATH,
} from "./work-item.ts";

const WORKDAYS = 5;
const LINK = "inline-flex min-h-11 items-center text-link underline";

/** What a week says of itself; one in which nothing stands is not to be indexed. @param path null: the week's own. */
export async function toWeekMetadata(week: Week, path: string | null): Promise<Metadata> {
	const isEmpty = (await listWeek(week)).length === 0;
	return toPageMetadata({
		title: `Lịch công tác ${toWeekTitle(week).toLowerCase()}`,
		description: "Lịch công tác tuần của Thường trực, Ban Thường vụ và các cơ quan của cấp ủy.",
		path: isEmpty ? null : (path ?? toWeekPath(week)),
	});
}

/** What the committee does in one week, day by day. */
export async function WeekView({ week }: { week: Week }) {
	const items = await listWeek(week);
	const today = toDayKey(new Date());
	const isNow = toWeek(today).monday === week.monday;
	const days = listWeekDays(week).flatMap((day, at) => {
		const ofDay = items.filter((item) => item.day === day);
		return at < WORKDAYS || ofDay.length > 0 ? [{ day, items: ofDay }] : [];
	});
	return (
		<ReaderPage>
			<BreadcrumbTrail items={[{ name: "Lịch công tác", href: WORK_CALENDAR_PATH }]} />
			<div className="mt-4 mb-4 grid gap-3">
				<PageHeading description={toWeekTitle(week)}>Lịch công tác tuần</PageHeading>
				<Ways week={week} isNow={isNow} isEmpty={items.length === 0} />
			</div>
			{items.length > 0 ? (
				<div className="ruled border-t border-ink">
					{days.map((day) => (
						<Day key={day.day} {...day} isToday={day.day === today} />
					))}
				</div>
			) : (
				<p className="max-w-160 border-t border-ink pt-5 text-base text-ink-soft">
					Chưa có lịch công tác nào được công bố cho tuần này.
				</p>
			)}
			<Files week={week} hasItems={items.length > 0} />
		</ReaderPage>
	);
}

function Ways({ week, isNow, isEmpty }: { week: Week; isNow: boolean; isEmpty: boolean }) {
	// Weeks have no end in either direction: a machine need not follow them beyond the first empty one.
	const rel = (way: string) => (isEmpty ? `${way} nofollow` : way);
	return (
		<nav aria-label="Các tuần" className="no-print flex flex-wrap gap-x-6 text-sm">
			<a rel={rel("prev")} href={toWeekPath(toNeighbourWeek(week, -1))} className={LINK}>
				‹ Tuần trước
			</a>
			{!isNow && (
				<a href={WORK_CALENDAR_PATH} className={LINK}>
					Tuần này
				</a>
			)}
			<a rel={rel("next")} href={toWeekPath(toNeighbourWeek(week, 1))} className={LINK}>
				Tuần sau ›
			</a>
		</nav>
	);
}

function Day({ day, items, isToday }: { day: string; items: readonly PublicWorkItem[]; isToday: boolean }) {
	return (
		<section className="grid gap-x-8 gap-y-2 py-4 sm:grid-cols-[9.5rem_1fr] print:grid-cols-[9.5rem_1fr]">
			<h2 className={`text-sm leading-6 font-semibold ${isToday ? "text-accent" : ""}`}>
				<time dateTime={day}>{formatLongDay(parseDay(day))}</time>
				{isToday && <span className="text-xs font-normal max-sm:ms-2 sm:block">hôm nay</span>}
			</h2>
			{items.length > 0 ? (
				<ul className="ruled">
					{items.map((item) => (
						<li key={item.id} className="grid grid-cols-[4.5rem_1fr] gap-x-3 py-3 first:pt-0 last:pb-0">
							<Item item={item} />
						</li>
					))}
				</ul>
			) : (
				<p className="text-sm leading-6 text-ink-soft">Không có lịch công bố.</p>
			)}
		</section>
	);
}

function Item({ item }: { item: PublicWorkItem }) {
	const facts = [
		["Chủ trì", item.chair],
		["Thành phần", item.participants],
		["Địa điểm", item.place],
	].filter(([, value]) => value !== "");
	return (
		<>
			<p className="text-sm leading-6 font-semibold tabular-nums">{toTimeWords(item)}</p>
			<div className="grid min-w-0 gap-1 wrap-anywhere">
				<p className="text-base leading-6 whitespace-pre-line">{item.subject}</p>
				{facts.length > 0 && (
					<dl className="grid gap-0.5 text-sm">
						{facts.map(([label, value]) => (
							<div key={label}>
								<dt className="inline text-ink-soft">{label}: </dt>
								<dd className="inline whitespace-pre-line">{value}</dd>
							</div>
						))}
					</dl>
				)}
			</div>
		</>
	);
}

function Files({ week, hasItems }: { week: Week; hasItems: boolean }) {
	return (
		<div className="no-print mt-6 border-t border-ink pt-2 text-sm">
			<p className="flex flex-wrap gap-x-6">
				{hasItems && (
					<a href={toWeekFilePath(week)} className={LINK}>
						Tải lịch tuần này (.ics)
					</a>
				)}
				<a href={WORK_SUBSCRIPTION_PATH} className={LINK}>
					Địa chỉ theo dõi lịch
				</a>
			</p>
			<p className="max-w-160 text-ink-soft">
				Chép “Địa chỉ theo dõi lịch” vào ứng dụng lịch trên điện thoại hoặc máy tính, lịch sẽ tự cập nhật.
			</p>
		</div>
	);
}
