import { toOfficeFacts } from "./office-facts.ts";
import type { SiteSettings } from "./site-settings.ts";

/** What the law wants readers to be told of the office, one a line, without any layout. */
export function OfficeFactsList({ site }: { site: SiteSettings }) {
	return (
		<dl>
			{toOfficeFacts(site)
				.filter(({ value }) => value !== "")
				.map(({ label, value, href }) => (
					<div key={label}>
						<dt>{label}:</dt> <dd>{href ? <a href={href}>{value}</a> : value}</dd>
					</div>
				))}
		</dl>
	);
}
