import { db } from "../../db/client.ts";
import { getInformationPageRow, listInformationPages } from "../../db/queries/information-pages.ts";
import { keepRead } from "../../lib/kept-reads.ts";
import { recordTags, rememberInRecord } from "../../lib/page-record.ts";
import type { RichText } from "../../lib/rich-text.ts";
import { listBodyAttachmentIds, listBodyMediaIds, listBodyVideoIds } from "../articles/body-media.ts";
import type { MediaFile } from "../media/media-file.ts";
import { getMediaFiles } from "../media/media-files.ts";
import type { Photo } from "../media/photo.ts";
import { getPhotos } from "../media/photos.ts";
import { getVideos } from "../media/queries.ts";
import type { VideoPage } from "../media/video.ts";
import { INFORMATION_SLUGS, PAGES_TAG, toPageTag } from "./information-page.ts";

export interface InformationPage {
	slug: string;
	title: string;
	body: RichText;
	updatedAt: Date;
	/** What the text shows, by its numbers. */
	media: { photos: Map<number, Photo>; videos: Map<number, VideoPage>; attachments: Map<number, MediaFile> };
}

/** A page about the office or the site; null where nobody has written it. */
export function getInformationPage(slug: string): Promise<InformationPage | null> {
	recordTags(toPageTag(slug));
	return rememberInRecord(`page:${slug}`, async () => {
		const row = await getInformationPageRow(db.read, slug);
		return row && { slug, title: row.title, body: row.body, updatedAt: row.updatedAt, media: await getMedia(row.body) };
	});
}

async function getMedia(body: RichText): Promise<InformationPage["media"]> {
	return {
		photos: await getPhotos(listBodyMediaIds(body)),
		videos: await getVideos(listBodyVideoIds(body)),
		attachments: await getMediaFiles(listBodyAttachmentIds(body)),
	};
}

export interface PageLink {
	name: string;
	href: string;
}

/** The ways to the pages there are, in the order of the footer. */
export function listPageLinks(): Promise<PageLink[]> {
	return keepRead("page-links", [PAGES_TAG], async () => {
		const titles = new Map((await listInformationPages(db.read)).map(({ slug, title }) => [slug, title]));
		return INFORMATION_SLUGS.flatMap((slug) => {
			const name = titles.get(slug);
			return name === undefined ? [] : [{ name, href: `/${slug}` }];
		});
	});
}
