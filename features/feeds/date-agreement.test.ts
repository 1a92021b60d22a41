import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPublicDate, toDateTimeAttribute, toDayKey } from "../../lib/dates.ts";
import type { PublicDate, PublishedArticle } from "../articles/article.ts";
import { toNewsArticle } from "../articles/article-json-ld.ts";
import { type Channel, toFeedItem } from "./channel.ts";
import { toEntryDates } from "./entry-dates.ts";
import { toAtom } from "./to-atom.ts";
import { toJsonFeed } from "./to-json-feed.ts";
import { toRss } from "./to-rss.ts";

const ORIGIN = "https://bien-ho.example";

const instant = fc
	.date({ min: new Date("1996-01-01T00:00:00Z"), max: new Date("2035-12-31T00:00:00Z"), noInvalidDate: true })
	.map((at) => new Date(Math.floor(at.getTime() / 1000) * 1000));
const publicDate = fc.record<PublicDate>({ at: instant, hasClockTime: fc.boolean() });
const change = fc.option(fc.integer({ min: 1, max: 10 ** 8 }), { nil: null });

function makeArticle(date: PublicDate, modifiedAt: Date | null): PublishedArticle & { crops: [] } {
	return {
		...{
			id: 7,
			version: 1,
			slug: "a",
			title: "Bài",
			lead: "Sapo.",
			language: "vi",
			genre: "news",
			layout: "default",
			isLive: false,
			seo: { title: "", description: "" },
			kicker: "",
			photo: null,
		},
		...{ category: { id: 1, slug: "c", name: "Mục" }, date, modifiedAt, body: { type: "doc", content: [] } },
		...{
			authors: [],
			source: null,
			views: 0,
			breadcrumb: [],
			tags: [],
			topicIds: [],
			picks: [],
			photos: new Map(),
			crops: [],
			isClosedToComments: false,
			videos: new Map(),
			attachments: new Map(),
			recordings: [],
			live: null,
		},
	};
}

function toChannel(article: ReturnType<typeof makeArticle>): Channel {
	const item = toFeedItem(article, ORIGIN);
	return {
		...{
			updatedAt: item.changedAt,
			guid: "tag:a",
			title: "Tin",
			description: "Tin",
			pageUrl: `${ORIGIN}/`,
			siteName: "Tin",
		},
		toFeedUrl: (format) => `${ORIGIN}/${format}`,
		items: [item],
	};
}

const pick = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? "";

test("S16: page, structured data, sitemap and every feed give one date; a day stays a day wherever a day may stand", () => {
	fc.assert(
		fc.property(publicDate, change, (date, seconds) => {
			const modifiedAt = seconds === null ? null : new Date(date.at.getTime() + seconds * 1000);
			const article = makeArticle(date, modifiedAt);
			const onPage = toDateTimeAttribute(date);
			const data = toNewsArticle(article, [], { name: "Tin", origin: ORIGIN });
			const { published, changed } = toEntryDates(article);
			expect([data.datePublished, published]).toEqual([onPage, onPage]);
			expect(changed).toBe(data.dateModified);
			expect(onPage).toHaveLength(date.hasClockTime ? 25 : 10);
			const [day = "", month = "", year = ""] = formatPublicDate(date).slice(0, 10).split("/");
			expect(onPage.slice(0, 10)).toBe(`${year}-${month}-${day}`);

			const channel = toChannel(article);
			const json = JSON.parse(toJsonFeed(channel, null)) as {
				items: { date_published: string; date_modified: string }[];
			};
			const inFeeds = [
				[pick(toRss(channel, null), /<pubDate>([^<]+)</)],
				[
					pick(toAtom(channel, null), /<published>([^<]+)</),
					pick(toAtom(channel, null), /<entry>.*<updated>([^<]+)</s),
				],
				[json.items[0]?.date_published, json.items[0]?.date_modified],
			];
			for (const [at = "", changedAt] of inFeeds) {
				const wanted = date.hasClockTime ? date.at : new Date(`${toDayKey(date.at)}T00:00:00+07:00`);
				expect(new Date(at)).toEqual(wanted);
				if (changedAt !== undefined) expect(new Date(changedAt)).toEqual(modifiedAt ?? wanted);
			}
		}),
	);
});
