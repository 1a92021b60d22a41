/** WMO code 4677, the subset Open-Meteo answers with, in words for readers. */
const WORDS = new Map([
	[0, "Trời quang"],
	[1, "Ít mây"],
	[2, "Có mây"],
	[3, "Nhiều mây"],
	[45, "Sương mù"],
	[48, "Sương mù đóng băng"],
	[51, "Mưa phùn nhẹ"],
	[53, "Mưa phùn"],
	[55, "Mưa phùn dày"],
	[56, "Mưa phùn băng giá nhẹ"],
	[57, "Mưa phùn băng giá"],
	[61, "Mưa nhỏ"],
	[63, "Mưa vừa"],
	[65, "Mưa to"],
	[66, "Mưa băng giá nhẹ"],
	[67, "Mưa băng giá"],
	[71, "Tuyết rơi nhẹ"],
	[73, "Tuyết rơi"],
	[75, "Tuyết rơi dày"],
	[77, "Tuyết hạt"],
	[80, "Mưa rào nhẹ"],
	[81, "Mưa rào"],
	[82, "Mưa rào rất to"],
	[85, "Mưa tuyết nhẹ"],
	[86, "Mưa tuyết dày"],
	[95, "Dông"],
	[96, "Dông kèm mưa đá nhỏ"],
	[99, "Dông kèm mưa đá to"],
]);

/** Vietnamese words for a WMO weather code; an unknown code has none. */
export function formatWeatherCode(code: number): string {
	return WORDS.get(code) ?? "";
}
