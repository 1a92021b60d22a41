import { db } from "../../db/client.ts";
import { listConsultationAddresses } from "../../db/queries/consultations.ts";
import { listDocumentAddresses } from "../../db/queries/documents.ts";
import { listQuestionAddresses } from "../../db/queries/questions.ts";
import { listAuthorSlugs, listTagSlugs } from "../../db/queries/sitemaps.ts";
import { listTopicRows } from "../../db/queries/topics.ts";
import { toDateTimeAttribute } from "../../lib/dates.ts";
import { recordTags } from "../../lib/page-record.ts";
import { element } from "../../lib/xml.ts";
import { toKindTag } from "../articles/listings.ts";
import { toAuthorPath } from "../authors/author.ts";
import { toCategoryPath } from "../categories/category.ts";
import { listCategories } from "../categories/queries.ts";
import { CONSULTATIONS_PATH, CONSULTATIONS_TAG, toConsultationPath } from "../consultations/consultation.ts";
import { DOCUMENTS_PATH, DOCUMENTS_TAG, toDocumentPath } from "../documents/document.ts";
import { toAlbumPath } from "../media/album.ts";
import { type AlbumPage, listAllAlbums, listAllVideos } from "../media/queries.ts";
import { toSharePicture } from "../media/share-picture.ts";
import { toVideoPath, type VideoPage } from "../media/video.ts";
import { MOST_READ_PATH } from "../most-read/most-read.ts";
import { ORGANISATION_PATH, toUnitPath } from "../organisation/organisation.ts";
import { listUnits } from "../organisation/queries.ts";
import { listPageLinks } from "../pages/queries.ts";
import { QUESTIONS_TAG, toQuestionPath } from "../questions/question.ts";
import { toTagPath } from "../tags/tag.ts";
import { toTopicPath } from "../topics/topic.ts";
import type { SitemapEntry } from "./sitemap-xml.ts";

/** What a sitemap may hold (sitemaps.org). */
const MOST_URLS = 50_000;
const PAGES = [
	"/",
	"/anh",
	"/video",
	DOCUMENTS_PATH,
	MOST_READ_PATH,
	"/ty-gia",
	"/thoi-tiet",
	"/luu-tru",
	"/dinh-chinh",
	"/lich-cong-tac",
	"/hoi-dap",
	"/tham-do",
	CONSULTATIONS_PATH,
];
const MACHINE_PAGES = ["/rss", "/so-do-trang"];

type ListEntries = (origin: string) => Promise<SitemapEntry[]>;

const toEntries = (paths: readonly string[], origin: string) => paths.map((path) => ({ url: origin + path }));

/** The front page, the lists of everything, what the office says of itself, and the sections. */
const listPages: ListEntries = async (origin) => {
	const units = (await listUnits()).current.map((unit) => toUnitPath(unit));
	const ofOffice = (await listPageLinks()).map(({ href }) => href);
	const sections = (await listCategories()).map((category) => toCategoryPath(category));
	return toEntries([...PAGES, ...ofOffice, ORGANISATION_PATH, ...units, ...MACHINE_PAGES, ...sections], origin);
};

const listTopics: ListEntries = async (origin) => {
	recordTags("topics");
	return toEntries(
		(await listTopicRows(db.read)).map((topic) => toTopicPath(topic)),
		origin,
	);
};

const listTags: ListEntries = async (origin) => {
	recordTags(toKindTag("tag"));
	return toEntries(
		(await listTagSlugs(db.read, MOST_URLS)).map((slug) => toTagPath({ slug })),
		origin,
	);
};

const listAuthors: ListEntries = async (origin) => {
	recordTags(toKindTag("author"), "authors");
	return toEntries(
		(await listAuthorSlugs(db.read, MOST_URLS)).map((slug) => toAuthorPath({ slug })),
		origin,
	);
};

const listDocuments: ListEntries = async (origin) => {
	recordTags(DOCUMENTS_TAG);
	const rows = await listDocumentAddresses(db.read, MOST_URLS);
	return rows.map(({ updatedAt, ...document }) => ({
		url: origin + toDocumentPath(document),
		changed: toInstant(updatedAt),
	}));
};

const listQuestions: ListEntries = async (origin) => {
	recordTags(QUESTIONS_TAG);
	const rows = await listQuestionAddresses(db.read, MOST_URLS);
	return rows.map(({ updatedAt, ...pair }) => ({ url: origin + toQuestionPath(pair), changed: toInstant(updatedAt) }));
};

const listConsultations: ListEntries = async (origin) => {
	recordTags(CONSULTATIONS_TAG);
	const rows = await listConsultationAddresses(db.read, MOST_URLS);
	return rows.map(({ updatedAt, ...row }) => ({
		url: origin + toConsultationPath(row),
		changed: toInstant(updatedAt),
	}));
};

const listAlbums: ListEntries = async (origin) => (await listAllAlbums()).map((album) => toAlbumEntry(album, origin));

const listVideos: ListEntries = async (origin) => (await listAllVideos()).map((video) => toVideoEntry(video, origin));

/** Every sitemap beside the articles', by the name in its address. */
export const PLACE_SITEMAPS: ReadonlyMap<string, ListEntries> = new Map([
	["trang", listPages],
	["chu-de", listTopics],
	["tu-khoa", listTags],
	["tac-gia", listAuthors],
	["van-ban", listDocuments],
	["hoi-dap", listQuestions],
	["lay-y-kien", listConsultations],
	["anh", listAlbums],
	["video", listVideos],
]);

const toInstant = (at: Date) => toDateTimeAttribute({ at, hasClockTime: true });

function toAlbumEntry(album: AlbumPage, origin: string): SitemapEntry {
	const images = album.photos.flatMap((photo) => toSharePicture(photo) ?? []).map(({ url }) => origin + url);
	return { url: origin + toAlbumPath(album), changed: toInstant(album.publishedAt), images };
}

/** A title whose recording is lost is a page, but no video. */
function toVideoEntry(video: VideoPage, origin: string): SitemapEntry {
	const entry = { url: origin + toVideoPath(video), changed: toInstant(video.publishedAt) };
	const poster = toSharePicture(video.poster);
	if (video.url === null || !poster) return entry;
	const more = element(
		"video:video",
		{},
		element("video:thumbnail_loc", {}, origin + poster.url),
		element("video:title", {}, video.title),
		element("video:description", {}, video.description || video.title),
		element(video.kind === "youtube" ? "video:player_loc" : "video:content_loc", {}, new URL(video.url, origin).href),
		video.duration === null ? null : element("video:duration", {}, String(video.duration)),
		element("video:publication_date", {}, toInstant(video.publishedAt)),
	);
	return { ...entry, more };
}
