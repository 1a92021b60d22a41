/** Who runs the site: Nghị định 174/2026/NĐ-CP, Điều 93 demands these on the home page. */
export interface SiteSettings {
	/** "Trang thông tin điện tử Đảng bộ tỉnh Gia Lai" */
	name: string;
	/** "Tỉnh ủy Gia Lai" */
	shortName: string;
	governingBody: string;
	address: string;
	email: string;
	phone: string;
	/** Name or office of the person responsible for the content. */
	responsiblePerson: string;
	/** Number and date of the licence; empty where none is needed. */
	license: string;
	/** True while the invented demo content stands on the site. */
	isDemo: boolean;
	/** True: "1.807" instead of "1807". */
	groupsViewCount: boolean;
	/** True: readers see how often the site was read today, this month and in all. */
	showsVisits: boolean;
	/** True: pages ask at their end how content readers are. */
	asksSatisfaction: boolean;
	/** True: readers may ask for the digest by mail, where there is a mail server. */
	offersDigest: boolean;
}

/** Stands on every page of a site with invented content. */
export const DEMO_NOTICE =
	"Nội dung minh họa: mọi tin, tên người, ảnh và số liệu trên trang này đều được dựng để giới thiệu.";
