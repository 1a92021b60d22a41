import { getLunarDate } from "@dqcai/vn-lunar";
import { toClockParts } from "./dates.ts";

const STEMS = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"] as const;
const BRANCHES = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"] as const;

export interface LunarDay {
	day: number;
	month: number;
	year: number;
	isLeapMonth: boolean;
}

/**
 * The day of the Vietnamese lunar calendar (meridian of UTC+7, not Beijing's: the two differ on some days)
 * on which an instant falls in Vietnam. Valid for 1200 to 2199.
 */
export function toLunarDay(at: Date): LunarDay {
	const { year, month, day } = toClockParts(at);
	const lunar = getLunarDate(day, month, year);
	return { day: lunar.day, month: lunar.month, year: lunar.year, isLeapMonth: Boolean(lunar.leap) };
}

/** Name of a lunar year in the sixty-year cycle: 2026 → "Bính Ngọ". */
export function formatLunarYear(year: number): string {
	return `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`;
}

/** "15/10 âm lịch, năm Bính Ngọ"; in a leap month "1/6 nhuận âm lịch, năm Ất Tỵ". */
export function formatLunarDay(at: Date): string {
	const { day, month, year, isLeapMonth } = toLunarDay(at);
	return `${day}/${month}${isLeapMonth ? " nhuận" : ""} âm lịch, năm ${formatLunarYear(year)}`;
}
