import { recordStatus } from "../../lib/page-record.ts";
import { type Surface, toCategoryId } from "../arrangements/arrangement.ts";
import { getPreparedArrangement } from "../arrangements/queries.ts";
import { CategoryView } from "../categories/category-view.tsx";
import { listCategories } from "../categories/queries.ts";
import { getSite } from "../settings/queries.ts";
import { HomeView } from "./home-view.tsx";

/** A page as it will be when what is being prepared for it is published. */
export async function ArrangementPreview({ surface }: { surface: Surface }) {
	const arrangement = await getPreparedArrangement(surface);
	const categoryId = toCategoryId(surface);
	if (categoryId === null) return <HomeView site={await getSite()} arrangement={arrangement} />;
	const category = (await listCategories()).find(({ id }) => id === categoryId);
	if (category) return <CategoryView slug={category.slug} page={1} prepared={arrangement} />;
	recordStatus(404);
	return null;
}
