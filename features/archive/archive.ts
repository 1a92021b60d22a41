export interface MonthRef {
	year: number;
	/** From 1. */
	month: number;
}

/** A month of the archive and how much stands in it. */
export interface ArchiveMonth extends MonthRef {
	articles: number;
}

export interface ArchiveYear {
	year: number;
	articles: number;
	/** Newest first. */
	months: ArchiveMonth[];
}

export const ARCHIVE_PATH = "/luu-tru";

/** Address of a month of the archive, page 1 without a page number. */
export function toMonthPath({ year, month }: MonthRef, page = 1): string {
	const path = `${ARCHIVE_PATH}/${year}/${String(month).padStart(2, "0")}`;
	return page === 1 ? path : `${path}/trang/${page}`;
}

/** "Tháng 11 năm 2020" */
export function toMonthName({ year, month }: MonthRef): string {
	return `Tháng ${month} năm ${year}`;
}

/** The months in years, both newest first as they came. */
export function toYears(months: readonly ArchiveMonth[]): ArchiveYear[] {
	return [...Map.groupBy(months, ({ year }) => year)].map(([year, ofYear]) => ({
		year,
		articles: ofYear.reduce((sum, { articles }) => sum + articles, 0),
		months: ofYear,
	}));
}
