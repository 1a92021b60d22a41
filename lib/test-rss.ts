interface TestItem {
	title: string;
	guid?: string;
	link?: string;
	/** As it stands in the document. */
	description?: string;
	/** "Mon, 30 Nov 2026 08:30:00 +0700" */
	pubDate?: string;
}

const toElement = (name: string, text: string | undefined) => (text === undefined ? "" : `<${name}>${text}</${name}>`);

/** An RSS document with these entries, their texts as they are given. */
export function toRss(items: readonly TestItem[], declaration = '<?xml version="1.0" encoding="UTF-8"?>'): string {
	const entries = items.map(
		({ title, guid, link, description, pubDate }) =>
			`<item>${[
				toElement("title", title),
				toElement("link", link),
				guid === undefined ? "" : `<guid isPermaLink="false">${guid}</guid>`,
				toElement("description", description),
				toElement("pubDate", pubDate),
			].join("")}</item>`,
	);
	return `${declaration}\n<rss version="2.0"><channel><title>Báo Bạn</title><link>https://bao.example/</link>${entries.join("\n")}</channel></rss>`;
}
