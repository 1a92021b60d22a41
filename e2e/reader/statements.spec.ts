import { listTemplates, type Template } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

/** What a render may send to the database once the portal is warm (issue: article ≤ 8, home ≤ 12). */
const MOST: Partial<Record<Template, number>> = {
	home: 12,
	article: 8,
	category: 5,
	"second category": 5,
	author: 6,
	topic: 6,
	tag: 6,
	archive: 3,
	month: 6,
	album: 4,
	video: 4,
};

test.use({ ownEnv: { LOG_LEVEL: "debug" } });

test("a page is rendered from a handful of statements", async ({ request, ownPortal: { origin, readLog } }) => {
	const templates: Partial<Record<Template, string>> = await listTemplates(request);

	// The frame is read by the first page after the start; the address differs from every one below.
	await request.get(`${origin}/anh`);
	for (const [name, most] of Object.entries(MOST)) {
		const path = templates[name as Template] ?? "";
		await request.get(origin + path);
		const find = () => readLog().match(new RegExp(`"key":"${path}","statements":(\\d+)`))?.[1];
		await expect.poll(find, { intervals: [50] }).toBeDefined();
		expect(Number(find()), `${name}, ${path}`).toBeLessThanOrEqual(most);
		expect(Number(find()), `${name}, ${path}`).toBeGreaterThan(0);
	}
});
