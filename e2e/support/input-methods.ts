import type { Page } from "@playwright/test";

/** VK_PACKET: the key code of a letter that a program sends. */
const PACKET_KEY = 231;

/** What a Vietnamese input method shows while a word is typed: its plain letters one by one, then marks, then the tone. */
function listSteps(word: string): string[] {
	const plain = word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
	const toneless = word
		.normalize("NFD")
		.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")
		.normalize("NFC");
	const letters = [...plain].map((_letter, index) => plain.slice(0, index + 1));
	return [...new Set([...letters, toneless, word])];
}

/** A way of typing one word. */
export type TypeWord = (page: Page, word: string) => Promise<void>;

/** As the operating system's own Telex does: the word is composed, and committed at its end. */
export const compose: TypeWord = async (page, word) => {
	const browser = await page.context().newCDPSession(page);
	for (const text of listSteps(word)) {
		await browser.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
	}
	await browser.send("Input.insertText", { text: word });
	await browser.detach();
};

/** Keys go through, and what they turn into replaces them by way of Backspace. */
async function replaceWith(page: Page, word: string, put: (letter: string) => Promise<unknown>): Promise<void> {
	let shown = "";
	for (const text of listSteps(word)) {
		let same = 0;
		while (same < shown.length && shown[same] === text[same]) same += 1;
		for (let left = shown.length; left > same; left -= 1) await page.keyboard.press("Backspace");
		for (const letter of text.slice(same)) await put(letter);
		shown = text;
	}
}

/** As Unikey does with the clipboard, and phones: letters come without a key. */
export const replace: TypeWord = (page, word) => replaceWith(page, word, (letter) => page.keyboard.insertText(letter));

/** As Unikey does on Windows: every letter comes as a key of its own that no keyboard has. */
export const sendKeys: TypeWord = async (page, word) => {
	const browser = await page.context().newCDPSession(page);
	await replaceWith(page, word, async (letter) => {
		const key = { key: letter, windowsVirtualKeyCode: PACKET_KEY };
		await browser.send("Input.dispatchKeyEvent", { ...key, type: "keyDown", text: letter });
		await browser.send("Input.dispatchKeyEvent", { ...key, type: "keyUp" });
	});
	await browser.detach();
};

/** Types a sentence word by word; what stands between words are keys of their own. */
export async function typeWords(page: Page, sentence: string, type: TypeWord): Promise<void> {
	for (const part of sentence.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu) ?? []) {
		if (/^[\p{L}\p{M}]/u.test(part)) await type(page, part);
		else await page.keyboard.type(part);
	}
}
