import { expect, test } from "vitest";
import type { ArticleTeaser } from "../articles/article.ts";
import { chooseSectionStories, chooseTopStories } from "./choose-stories.ts";

const photo = { mediaId: 1, width: 3, height: 2, alt: "", caption: "", credit: "", color: "#000000", variants: [] };
const story = (id: number, hasPhoto = false): ArticleTeaser => ({
	id,
	slug: `bai-${id}`,
	title: `Bài ${id}`,
	lead: "",
	language: "vi",
	genre: "news",
	layout: "default",
	isLive: false,
	category: { id: 1, slug: "tin", name: "Tin" },
	date: { at: new Date(0), hasClockTime: true },
	photo: hasPhoto ? photo : null,
});
const listIds = (stories: readonly ArticleTeaser[]) => stories.map(({ id }) => id);

test("R22: the lead is the newest story with a picture, and no story stands twice", () => {
	const newest = [story(9), story(8, true), story(7, true), ...[6, 5, 4, 3, 2, 1].map((id) => story(id))];
	const { lead, seconds, latest } = chooseTopStories(newest);
	expect([lead?.id, ...listIds(seconds), ...listIds(latest)]).toEqual([8, 9, 7, 6, 5, 4, 3, 2, 1]);
});

test("R22: a site without pictures leads with its newest story, one without stories with none", () => {
	expect(chooseTopStories([story(2), story(1)]).lead?.id).toBe(2);
	expect(chooseTopStories([])).toEqual({ lead: null, seconds: [], latest: [] });
});

test("R22: a section shows what stands nowhere above it, a story with a picture first", () => {
	const newest = [story(9), story(8, true), ...[7, 6, 5, 4].map((id) => story(id))];
	expect(listIds(chooseSectionStories(newest, new Set([9]), new Set()))).toEqual([8, 7, 6, 5, 4]);
	expect(listIds(chooseSectionStories([story(3), story(2), story(1, true)], new Set(), new Set()))).toEqual([1, 3, 2]);
});

test("R22: a picture that stands above is not shown again", () => {
	const [first, second] = chooseSectionStories([story(2, true), story(1)], new Set(), new Set([photo.mediaId]));
	expect([first?.id, first?.photo, second?.id]).toEqual([2, null, 1]);
});
