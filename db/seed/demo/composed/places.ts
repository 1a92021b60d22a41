export type Land = "highland" | "coast";

/** A commune, ward, district or town, with the names of what governs it. */
export interface Place {
	/** "xã", "phường", "huyện", "thị xã" or "thành phố". */
	unit: string;
	name: string;
	committee: string;
	council: string;
	land: Land;
}

/** Districts were dissolved, and Gia Lai joined with Bình Định, from this day on (Resolution 202/2025/QH15). */
export const NEW_MAP_FROM = Date.parse("2025-07-01T00:00:00+07:00");

const COMMITTEES: Readonly<Record<string, string>> = {
	xã: "Đảng ủy xã",
	phường: "Đảng ủy phường",
	huyện: "Huyện ủy",
	"thị xã": "Thị ủy",
	"thành phố": "Thành ủy",
};

function toPlaces(land: Land, unit: string, names: string): Place[] {
	const [committee, council] = [COMMITTEES[unit] ?? "", `Ủy ban nhân dân ${unit}`];
	return names.split(", ").map((name) => ({ unit, name, committee, council, land }));
}

/** The province as it was until June 2025. */
export const OLD_PLACES: readonly Place[] = [
	...toPlaces("highland", "thành phố", "Pleiku"),
	...toPlaces("highland", "thị xã", "An Khê, Ayun Pa"),
	...toPlaces(
		"highland",
		"huyện",
		"Chư Păh, Chư Prông, Chư Pưh, Chư Sê, Đak Đoa, Đak Pơ, Đức Cơ, Ia Grai, Ia Pa, Kbang, Kông Chro, Krông Pa, Mang Yang, Phú Thiện",
	),
];

/** Communes and wards of the province since July 2025. */
export const NEW_PLACES: readonly Place[] = [
	...toPlaces("highland", "phường", "Pleiku, Hội Phú, Thống Nhất, Diên Hồng, An Phú, An Khê, An Bình, Ayun Pa"),
	...toPlaces(
		"highland",
		"xã",
		"Biển Hồ, Gào, Ia Ly, Chư Păh, Ia Khươl, Ia Phí, Chư Prông, Bàu Cạn, Ia Boòng, Ia Lâu, Ia Pia, Ia Tôr, Chư Sê, Bờ Ngoong, Ia Ko, Chư Pưh, Ia Le, Ia Hrú, Đak Pơ, Ya Hội, Kbang, Kông Bơ La, Tơ Tung, Sơn Lang, Kông Chro, Ya Ma, Chư Krey, Chơ Long, Ia Sao, Phú Thiện, Chư A Thai, Ia Hiao, Pờ Tó, Ia Pa, Ia Tul, Phú Túc, Ia Dreh, Uar, Đak Đoa, Kon Gang, Ia Băng, KDang, Mang Yang, Lơ Pang, Kon Chiêng, Hra, Ayun, Ia Grai, Ia Krái, Ia Hrung, Đức Cơ, Ia Dơk, Ia Krêl, Ia Púch, Ia Mơ, Ia Nan, Ia Dom, Ia O, Ia Chia",
	),
	...toPlaces(
		"coast",
		"phường",
		"Quy Nhơn, Quy Nhơn Đông, Quy Nhơn Tây, Quy Nhơn Nam, Quy Nhơn Bắc, Bình Định, An Nhơn, An Nhơn Đông, An Nhơn Nam, An Nhơn Bắc, Bồng Sơn, Hoài Nhơn, Tam Quan, Hoài Nhơn Đông, Hoài Nhơn Tây",
	),
	...toPlaces(
		"coast",
		"xã",
		"Phù Cát, Ngô Mây, Cát Tiến, Đề Gi, Phù Mỹ, An Lương, Bình Dương, Phù Mỹ Đông, Phù Mỹ Tây, Tuy Phước, Tuy Phước Đông, Tuy Phước Tây, Tuy Phước Bắc, Tây Sơn, Bình Khê, Bình Phú, Bình Hiệp, Hoài Ân, Ân Tường, Kim Sơn, Vân Canh, Canh Liên, Vĩnh Thạnh, Vĩnh Thịnh, Vĩnh Sơn, An Hòa, An Lão, An Toàn",
	),
];

/** Villages and hamlets by land. */
export const HAMLETS: Readonly<Record<Land, readonly string[]>> = {
	highland:
		"làng Ốp, làng Kép, làng Brel, làng Ia Nueng, làng Ia Gri, làng Mrông Ngó, làng Phung, làng Nú, làng Klăh, làng Kon Mahar, làng Đê Kjêng, làng Đê Ktu, làng Bui, làng Châu, làng Hrách, làng Kúc Rơng, làng Stơr, làng Mơ Hra, làng Kgiang, làng Hway, làng Pyang, làng Krông Hra, làng Tung Ke, làng Greo Pết, làng Kuái, làng Bluk Blui, thôn Tân Hòa, thôn An Sơn, thôn Đồng Tâm, thôn Phú Yên, thôn Thống Nhất, thôn Quyết Thắng, buôn Chư Jut, buôn Phum, buôn Tang, plei Rbai, plei Chư Giang, plei Ama Lim".split(
			", ",
		),
	coast:
		"thôn Tân Lập, thôn Vĩnh Hội, thôn Xương Lý, thôn Hải Giang, thôn Diêm Vân, thôn Lộc Hạ, thôn An Lợi, thôn Thiện Chánh, thôn Công Lương, thôn Trường Xuân, thôn Phú Hậu, thôn Trung Lương, thôn Xuân Thạnh, thôn Mỹ Hiệp, thôn Kiên Mỹ, thôn Phú Lạc, thôn Hòa Sơn, thôn Vĩnh Hòa, làng M2, làng Kon Blo".split(
			", ",
		),
};
