import type { SiteSettings } from "./site-settings.ts";

/** A fact readers must be told; an empty one is left out. */
export interface OfficeFact {
	label: string;
	value: string;
	href?: string;
}

/** Who answers for the site and how to reach them: Nghị định 174/2026/NĐ-CP, Điều 93. */
export function toOfficeFacts(site: SiteSettings): OfficeFact[] {
	return [
		{ label: "Cơ quan chủ quản", value: site.governingBody },
		{ label: "Chịu trách nhiệm nội dung", value: site.responsiblePerson },
		{ label: "Địa chỉ", value: site.address },
		{ label: "Điện thoại", value: site.phone, href: `tel:${site.phone.replaceAll(/[^+\d]/g, "")}` },
		{ label: "Thư điện tử", value: site.email, href: `mailto:${site.email}` },
		{ label: "Giấy phép", value: site.license },
	];
}
