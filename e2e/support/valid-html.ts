import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
	extends: ["html-validate:recommended"],
	rules: {
		// React's spelling, which means the same.
		"attr-case": "off",
		"attribute-boolean-style": "off",
		"void-style": "off",
		// Headlines are as long as the newsroom wants them, and phone numbers as it writes them.
		"long-title": "off",
		"tel-non-breaking": "off",
	},
});

/** What is wrong with a document, each mistake with its place. */
export async function listHtmlMistakes(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	const messages = results.flatMap((result) => result.messages);
	return messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "document"})`);
}
