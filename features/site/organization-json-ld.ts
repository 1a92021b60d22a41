import type { SiteSettings } from "../settings/site-settings.ts";

/** Who stands behind the site, as search engines read it on the front page; what is not set is left out. */
export function toOrganization(site: SiteSettings, origin: string): Record<string, unknown> {
	const { name, shortName, governingBody, address, phone, email } = site;
	return {
		"@type": "NewsMediaOrganization",
		name,
		alternateName: shortName,
		url: `${origin}/`,
		logo: { "@type": "ImageObject", url: `${origin}/logo.png`, width: 512, height: 512 },
		...(governingBody ? { parentOrganization: { "@type": "Organization", name: governingBody } } : {}),
		...(address ? { address } : {}),
		...(phone ? { telephone: phone } : {}),
		...(email ? { email } : {}),
	};
}
