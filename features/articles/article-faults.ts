import type { Reader } from "../../db/client.ts";
import { listPublishedRows } from "../../db/queries/articles.ts";
import { listCategoryRows } from "../../db/queries/categories.ts";
import { listSourceFaults } from "../sources/source-hold.ts";
import { toArticlePath } from "./article.ts";
import type { ArticleInput } from "./article-input.ts";
import { listTemplateFaults } from "./article-templates.ts";
import { type Fault, listFaults, listInternalPaths } from "./checklist.ts";

const ARTICLE = /^\/tin\/[a-z0-9-]+-([1-9]\d{0,8})(?:[?#].*)?$/;
const SECTION = /^\/chuyen-muc\/([a-z0-9-]+)(?:[?#].*)?$/;

/**
 * What is to be mended in an article as it stands; of links, those to articles and sections are looked up.
 * @param goesOutAt when readers are to get it, for what a source asks to wait with; null: that is not decided here.
 */
export async function listArticleFaults(
	reader: Reader,
	input: ArticleInput,
	goesOutAt: Date | null = new Date(),
): Promise<Fault[]> {
	const paths = listInternalPaths(input);
	const ids = paths.flatMap((path) => Number(ARTICLE.exec(path)?.[1] ?? 0) || []);
	const live = new Set((await listPublishedRows(reader, ids)).map(toArticlePath));
	const linksToSections = paths.some((path) => SECTION.test(path));
	const slugs = new Set(linksToSections ? (await listCategoryRows(reader)).map(({ slug }) => slug) : []);
	const faults = listFaults(input, (path) => {
		const section = SECTION.exec(path)?.[1];
		if (section !== undefined) return slugs.has(section);
		return !ARTICLE.test(path) || live.has(path.split(/[?#]/, 1)[0] ?? "");
	});
	const tooSoon = goesOutAt ? await listSourceFaults(reader, input.source, goesOutAt) : [];
	return [...faults, ...listTemplateFaults(input), ...tooSoon];
}
