import { formatHundredths } from "../../lib/typed-decimal.ts";
import { type Supplements, WHOLE } from "./amount.ts";
import { findGenreGroup } from "./genre-group.ts";

/** What is settled of an item. */
export interface RoyaltyInput extends Supplements {
	genreGroup: number | null;
	/** Hundredths; null takes back what was settled. */
	coefficient: number | null;
	/** By the author's number, in hundredths of a per cent. */
	points: ReadonlyMap<number, number>;
}

/** What each supplement may be, in per cent (Nghị định 18/2014/NĐ-CP, Điều 7.4); 0 for none is always good. */
export const SUPPLEMENT_BOUNDS: Record<keyof Supplements, { name: string; least: number; most: number }> = {
	translation: { name: "Bản dịch", least: 40, most: 65 },
	minority: { name: "Cho thiếu nhi, dân tộc thiểu số", least: 10, most: 20 },
	direct: { name: "Viết trực tiếp bằng tiếng dân tộc", least: 30, most: 50 },
	hardship: { name: "Điều kiện khó khăn, nguy hiểm", least: 1, most: 100 },
};
export const SUPPLEMENT_NAMES = Object.keys(SUPPLEMENT_BOUNDS) as (keyof Supplements)[];

function findCoefficientFault({ genreGroup, coefficient }: RoyaltyInput, people: number): string | null {
	if (coefficient === null || coefficient === 0) return null;
	const group = findGenreGroup(genreGroup);
	if (group && coefficient > group.most * 100)
		return `Hệ số cao nhất của nhóm ${group.group} (${group.name}) là ${group.most}.`;
	return people === 0 ? "Bài chưa có tác giả nên chưa trả được cho ai: ghi tác giả ở bài, hoặc ghi hệ số 0." : null;
}

function findSupplementFault(name: keyof Supplements, percent: number): string | null {
	const { least, most } = SUPPLEMENT_BOUNDS[name];
	if (percent === 0 || (percent >= least && percent <= most)) return null;
	return least === 1 ? `Nhiều nhất ${most} %.` : `Từ ${least} đến ${most} %, hoặc để trống.`;
}

function findShareFault({ points }: RoyaltyInput): string | null {
	if (points.size === 0) return null;
	const sum = [...points.values()].reduce((all, one) => all + one, 0);
	if (sum === WHOLE) return null;
	return `Các phần phải cộng lại đúng 100 %; đang là ${formatHundredths(sum)} %.`;
}

/** What is wrong with what was typed, by the name of the field; empty when all is well. */
export function findLineFaults(input: RoyaltyInput): Record<string, string> {
	const hasCoefficient = input.coefficient !== null && input.coefficient > 0;
	const faults: Record<string, string | null> = {
		genreGroup: hasCoefficient && !findGenreGroup(input.genreGroup) ? "Hãy chọn nhóm thể loại." : null,
		coefficient: findCoefficientFault(input, input.points.size),
		shares: findShareFault(input),
	};
	for (const name of SUPPLEMENT_NAMES) faults[name] = findSupplementFault(name, input[name]);
	return Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, string] => entry[1] !== null));
}
