interface PlaceSeed {
	slug: string;
	name: string;
	region: string;
	/** Degrees north and east: GeoNames, or the centre of the commune's outline. */
	latitude: number;
	longitude: number;
	position: number;
}

type Spot = [slug: string, name: string, latitude: number, longitude: number];

const HIGHLAND: Spot[] = [
	["pleiku", "Pleiku", 13.98333, 108.0],
	["an-khe", "An Khê", 13.95, 108.65],
	["ayun-pa", "Ayun Pa", 13.4094, 108.4355],
	["dak-doa", "Đak Đoa", 13.9688, 108.131],
	["chu-se", "Chư Sê", 13.69153, 108.08023],
	["kbang", "Kbang", 14.1851, 108.5533],
	["krong-pa", "Krông Pa (Phú Túc)", 13.19682, 108.69043],
	["chu-prong", "Chư Prông", 13.75684, 107.88624],
	["ia-grai", "Ia Grai (Ia Kha)", 13.96242, 107.84484],
	["duc-co", "Đức Cơ (Chư Ty)", 13.80507, 107.6961],
	["mang-yang", "Mang Yang (Kon Dơng)", 14.03886, 108.25011],
	["kong-chro", "Kông Chro", 13.77532, 108.52558],
	["dak-po", "Đak Pơ", 13.9687, 108.5076],
	["ia-pa", "Ia Pa", 13.53361, 108.45529],
	["phu-thien", "Phú Thiện", 13.4886, 108.3172],
	["chu-puh", "Chư Pưh", 13.518, 108.1385],
	["chu-pah", "Chư Păh", 14.136, 107.9621],
];

const COAST: Spot[] = [
	["quy-nhon", "Quy Nhơn", 13.77648, 109.22367],
	["an-nhon", "An Nhơn", 13.88579, 109.10823],
	["hoai-nhon", "Hoài Nhơn (Bồng Sơn)", 14.42907, 109.0156],
	["tay-son", "Tây Sơn (Phú Phong)", 13.90964, 108.91903],
	["tuy-phuoc", "Tuy Phước", 13.8344, 109.1794],
	["phu-cat", "Phù Cát", 14.0023, 109.0739],
	["phu-my", "Phù Mỹ", 14.1806, 109.0824],
	["vinh-thanh", "Vĩnh Thạnh", 14.1771, 108.7335],
	["van-canh", "Vân Canh", 13.5947, 109.009],
	["an-lao", "An Lão", 14.6303, 108.9142],
	["hoai-an", "Hoài Ân", 14.3239, 108.9808],
];

const ELSEWHERE: Spot[] = [
	["ha-noi", "Hà Nội", 21.0245, 105.84117],
	["hai-phong", "Hải Phòng", 20.86481, 106.68345],
	["vinh", "Vinh (Nghệ An)", 18.67337, 105.69232],
	["hue", "Huế", 16.4619, 107.59546],
	// Every page holds these slugs, and no page may hold what looks like a number that is none (R01).
	["hai-chau", "Đà Nẵng", 16.06778, 108.22083],
	["quang-ngai", "Quảng Ngãi", 15.12047, 108.79232],
	["kon-tum", "Kon Tum (Quảng Ngãi)", 14.35451, 108.00759],
	["buon-ma-thuot", "Buôn Ma Thuột (Đắk Lắk)", 12.66747, 108.03775],
	["tuy-hoa", "Tuy Hòa (Đắk Lắk)", 13.09546, 109.32094],
	["nha-trang", "Nha Trang (Khánh Hòa)", 12.24507, 109.19432],
	["tp-hcm", "TP. Hồ Chí Minh", 10.82302, 106.62965],
	["can-tho", "Cần Thơ", 10.03711, 105.78825],
	["da-lat", "Đà Lạt (Lâm Đồng)", 11.9465, 108.4419],
];

function toPlaces(region: string, spots: readonly Spot[]): Omit<PlaceSeed, "position">[] {
	return spots.map(([slug, name, latitude, longitude]) => ({ slug, name, region, latitude, longitude }));
}

/** The places whose weather a reader may choose, in the order of the list; the first is shown to everyone else. */
export const PLACES: PlaceSeed[] = [
	...toPlaces("Gia Lai - khu vực Tây Nguyên", HIGHLAND),
	...toPlaces("Gia Lai - khu vực duyên hải", COAST),
	...toPlaces("Tỉnh, thành phố khác", ELSEWHERE),
].map((place, position) => ({ ...place, position }));

/** Slugs that places had before. */
export const FORMER_PLACE_SLUGS = ["da-nang"];
