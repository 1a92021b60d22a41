import type { FoundPage } from "./find-articles.ts";

/** "12 kết quả", "Hơn 1.000 kết quả", "Không có kết quả nào". */
export function formatResultCount({ total, isCut }: Pick<FoundPage, "total" | "isCut">): string {
	if (total === 0) return "Không có kết quả nào";
	const count = new Intl.NumberFormat("vi-VN").format(total);
	return isCut ? `Hơn ${count} kết quả` : `${count} kết quả`;
}
