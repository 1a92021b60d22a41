import type { Page } from "@playwright/test";

/**
 * What the browser says against the pages it shows from now on: errors, refused or missing resources, broken policy.
 * That a page itself is a 404 or 410 is no complaint.
 */
export function collectComplaints(page: Page): string[] {
	const complaints: string[] = [];
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("console", (message) => {
		const isOfPageItself =
			message.location().url === page.url() && message.text().startsWith("Failed to load resource");
		if (["error", "warning"].includes(message.type()) && !isOfPageItself) complaints.push(message.text());
	});
	return complaints;
}
