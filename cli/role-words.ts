import { db } from "../db/client.ts";
import { listCategoryRows } from "../db/queries/categories.ts";
import { AccountError } from "../features/accounts/account.ts";

/**
 * Roles as typed at the terminal, a section by its address or its number ("phong_vien:xay-dung-dang"), in the spelling
 * of the verbs ("phong_vien:12"). The database must be open. @throws AccountError for a section that is not there.
 */
export async function toRoleTexts(words: readonly string[]): Promise<string[]> {
	const rows = await listCategoryRows(db.read);
	return words.map((word) => {
		const [role = "", section] = word.split(":");
		if (section === undefined) return word;
		const row = rows.find(({ id, slug }) => slug === section || String(id) === section);
		if (row) return `${role}:${row.id}`;
		throw new AccountError(`no section ${section}`, `Không có chuyên mục “${section}”. Ghi địa chỉ của chuyên mục.`);
	});
}
