import { cache } from "react";
import { db } from "../../db/client.ts";
import { type CategoryRow, listCategoryRows } from "../../db/queries/categories.ts";

/** Every section, as it is now: read once for a screen of the editorial area, however many parts of it ask. */
export const listDeskSections: () => Promise<CategoryRow[]> = cache(() => listCategoryRows(db.read));
