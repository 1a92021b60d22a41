import { expect, test } from "vitest";
import { listHouseViolations } from "./house-rules.ts";

test.each([
	["features/articles/article.ts", "export const a = 1;"],
	["features/articles/article-editor.client.tsx", '"use client";\nexport const A = () => null;'],
	["features/accounts/send-sign-in.client.ts", '"use client";\nawait fetch("/api/auth/csrf");'],
	["features/articles/actions.ts", '"use server";\nexport async function saveAction() {}'],
	[
		"app/(site)/tin/[slug]/page.tsx",
		'import "../../../globals.css";\nimport { A } from "./lead.tsx";\nexport default A;',
	],
	["app/admin/error.tsx", '"use client";\nexport { A as default } from "./a.client.tsx";'],
	["e2e/reader/article.spec.ts", 'await fetch("/");'],
	["lib/safe-fetch.ts", "await fetch(url)"],
	["reader/views.ts", 'void fetch("/luot-xem");'],
	["db/seed/demo/article-texts-a1.ts", "a\n".repeat(900)],
	["lib/slug.test.ts", "prefetch(1); cache.fetch(2);"],
])("%s keeps the rules", (path, text) => {
	expect(listHouseViolations([{ path, text }])).toEqual([]);
});

test.each([
	["lib/long.ts", "a\n".repeat(301), "301 lines"],
	["app/(site)/page.tsx", "a\n".repeat(91), "page of 91 lines"],
	["features/articles/editor.tsx", '"use client";\n', '"use client"'],
	["features/articles/editor.client.tsx", "export const A = 1;", '"use client"'],
	["features/articles/verb.ts", 'export async function f() {\n\t"use server";\n}', '"use server"'],
	["features/articles/actions.ts", "export const a = 1;", '"use server"'],
	["features/articles/hold-actions.ts", "export const a = 1;", '"use server"'],
	["app/(site)/box.client.tsx", '"use client";\n', "reader side"],
	["app/(site)/page.tsx", "return <Suspense><A /></Suspense>;", "boundary"],
	["app/(site)/tin/loading.tsx", "export default A;", "unfinished"],
	["app/(site)/error.tsx", "export default A;", "unfinished"],
	["lib/slug.spec.ts", "", "outside e2e/"],
	["e2e/slug.test.ts", "", "outside e2e/"],
	["features/widgets/rates.ts", "await fetch(url)", "network"],
	["server/ping.ts", "https.get(url)", "network"],
	["lib/utils.ts", "", "named after nothing"],
	["features/articles/index.ts", "", "named after nothing"],
	["features/helpers/a.ts", "", "folder"],
	["lib/pageRecord.ts", "", "kebab-case"],
	["app/(site)/page.tsx", 'import { A } from "../admin/frame.tsx";', "another route"],
])("%s with %j is refused", (path, text, says) => {
	expect(listHouseViolations([{ path, text }]).join("\n")).toContain(says);
});
