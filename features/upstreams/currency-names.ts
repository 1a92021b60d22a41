const NAMES = new Map([
	["AUD", "Đô la Úc"],
	["CAD", "Đô la Canada"],
	["CHF", "Franc Thụy Sĩ"],
	["CNY", "Nhân dân tệ"],
	["DKK", "Krone Đan Mạch"],
	["EUR", "Euro"],
	["GBP", "Bảng Anh"],
	["HKD", "Đô la Hồng Kông"],
	["INR", "Rupee Ấn Độ"],
	["JPY", "Yên Nhật"],
	["KHR", "Riel Campuchia"],
	["KRW", "Won Hàn Quốc"],
	["KWD", "Dinar Kuwait"],
	["LAK", "Kíp Lào"],
	["MYR", "Ringgit Malaysia"],
	["NOK", "Krone Na Uy"],
	["NZD", "Đô la New Zealand"],
	["RUB", "Rúp Nga"],
	["SAR", "Riyal Ả Rập Xê Út"],
	["SEK", "Krona Thụy Điển"],
	["SGD", "Đô la Singapore"],
	["THB", "Baht Thái"],
	["TWD", "Đô la Đài Loan"],
	["USD", "Đô la Mỹ"],
]);

/** Vietnamese name of a currency; for one we do not know the bank's own, where it is a plain name, else the code. */
export function toCurrencyName(code: string, given: string): string {
	const name = given.trim();
	return NAMES.get(code) ?? (/^[A-Za-z][A-Za-z .'-]{1,39}$/.test(name) ? name : code);
}
