import type { Reader, Tx } from "../../db/client.ts";
import {
	deleteBanner,
	deleteLink,
	insertBanner,
	insertLink,
	listBannerRows,
	listLinkRows,
	updateBanner,
	updateLink,
} from "../../db/queries/boxes.ts";
import {
	deleteTopic,
	getTopicRowBySlug,
	hasTopicArticles,
	insertTopic,
	listTopicRows,
	updateTopic,
} from "../../db/queries/topics.ts";
import { findSlug, toSlug } from "../../lib/slug.ts";
import { type Box, BoxError, type BoxInput, type BoxKind } from "./box.ts";

const SIDEBAR = "sidebar";

/** How a kind is stored. Rows come in the order readers see them in. */
interface BoxStore {
	list: (reader: Reader) => Promise<Box[]>;
	insert: (tx: Tx, input: BoxInput, position: number) => Promise<number>;
	/** @returns false when it is gone or no longer at that version. */
	update: (tx: Tx, id: number, version: number, input: BoxInput) => Promise<boolean>;
	setPosition: (tx: Tx, box: Box, position: number) => Promise<boolean>;
	/** @throws BoxError when something depends on it. */
	remove: (tx: Tx, id: number) => Promise<void>;
	/** Of the pages that show it. */
	toTags: (id: number) => string[];
}

const links: BoxStore = {
	list: async (reader) => (await listLinkRows(reader)).map((row) => ({ ...row, mediaId: null, description: "" })),
	insert: (tx, { mediaId, description, ...input }, position) => insertLink(tx, { ...input, position }),
	update: (tx, id, version, { mediaId, description, ...input }) =>
		updateLink(tx, id, version, { ...input, failedChecks: 0 }),
	setPosition: (tx, { id, version }, position) => updateLink(tx, id, version, { position }),
	remove: deleteLink,
	toTags: () => ["links"],
};

const banners: BoxStore = {
	list: async (reader) => (await listBannerRows(reader, SIDEBAR)).map((row) => ({ ...row, description: "" })),
	insert: (tx, { description, ...input }, position) => insertBanner(tx, { ...input, position, slot: SIDEBAR }),
	update: (tx, id, version, { description, ...input }) => updateBanner(tx, id, version, { ...input, failedChecks: 0 }),
	setPosition: (tx, { id, version }, position) => updateBanner(tx, id, version, { position }),
	remove: deleteBanner,
	toTags: () => ["banners"],
};

const toTopicColumns = ({ title, description, mediaId, visibleFrom, visibleUntil }: BoxInput) => ({
	...{ name: title, description, bannerMediaId: mediaId, visibleFrom, visibleUntil },
});

const topics: BoxStore = {
	list: async (reader) =>
		(await listTopicRows(reader)).map(({ name, bannerMediaId, ...row }) => ({
			...row,
			...{ title: name, href: null, mediaId: bannerMediaId, hidesWhenDead: false, failedChecks: 0 },
		})),
	insert: async (tx, input, position) => {
		const find = (slug: string) => getTopicRowBySlug(tx, slug);
		const { slug } = await findSlug(toSlug(input.title) || "chuyen-de", find, () => false);
		return insertTopic(tx, { ...toTopicColumns(input), slug, position });
	},
	// The address stays: readers and search engines know it.
	update: (tx, id, version, input) => updateTopic(tx, id, version, toTopicColumns(input)),
	setPosition: (tx, { id, version }, position) => updateTopic(tx, id, version, { position }),
	remove: async (tx, id) => {
		if (await hasTopicArticles(tx, id))
			throw new BoxError(
				`topic ${id} has articles`,
				"Chuyên đề đang có bài nên không xóa được. Muốn thôi hiện banner, hãy ghi ngày thôi hiện.",
			);
		await deleteTopic(tx, id);
	},
	toTags: (id) => ["topics", `topic:${id}`],
};

export const BOX_STORES: Record<BoxKind, BoxStore> = { "chuyen-de": topics, banner: banners, "lien-ket": links };
