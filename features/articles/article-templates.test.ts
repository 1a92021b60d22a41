import { expect, test } from "vitest";
import { ARTICLE_LAYOUTS } from "../../db/queries/article-words.ts";
import { parseRichText } from "../../lib/rich-text-schema.ts";
import { ARTICLE_TEMPLATES, getTemplate, listTemplateFaults } from "./article-templates.ts";

test("E43: there is a template for every layout, its body one that can be saved, and it does not go out unwritten", () => {
	expect(ARTICLE_TEMPLATES.map(({ layout }) => layout)).toEqual([...ARTICLE_LAYOUTS]);
	for (const { layout, body } of ARTICLE_TEMPLATES) {
		expect(parseRichText(body), layout).toEqual(body);
		const weights = listTemplateFaults({ body }).map(({ weight }) => weight);
		expect(weights, layout).toEqual(layout === "default" ? [] : ["blocks"]);
	}
	expect(getTemplate("podcast").genre).toBe("interview");
	expect(getTemplate("__proto__").layout).toBe("default");
	expect(getTemplate(["podcast"]).layout).toBe("default");
});
