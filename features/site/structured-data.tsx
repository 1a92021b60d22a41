/** One block of schema.org data; "<" is escaped so that no text of it can end the element. */
export function StructuredData({ data }: { data: Readonly<Record<string, unknown>> }) {
	const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
	return <script type="application/ld+json">{json}</script>;
}
