import { history, undo } from "@tiptap/pm/history";
import { Schema } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { isOnEmptyLine, parseLoneAddress, showVideo } from "./video-line.ts";

const ID = "aB3_-xYz019";
const ADDRESS = `https://youtu.be/${ID}?si=abc&t=30`;

const schema = new Schema({
	nodes: {
		doc: { content: "block+" },
		paragraph: { group: "block", content: "text*" },
		list: { group: "block", content: "paragraph+" },
		video: { group: "block", atom: true, attrs: { videoId: {} } },
		text: {},
	},
});
const line = (text = "") => schema.node("paragraph", null, text === "" ? [] : [schema.text(text)]);
const open = (...lines: ReturnType<typeof line>[]) =>
	EditorState.create({ doc: schema.node("doc", null, lines), plugins: [history()] });
const at = (state: EditorState, place: number) =>
	state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)));
const toLines = ({ doc }: EditorState) =>
	doc.content.content.map((node) => (node.type.name === "video" ? `video ${node.attrs.videoId}` : node.textContent));

describe("an address that is pasted", () => {
	it.each([
		ADDRESS,
		` https://www.youtube.com/watch?v=${ID}&t=1m2s\r\n`,
		`https://www.youtube.com/shorts/${ID}?feature=share`,
		`https://www.youtube.com/live/${ID}?si=x`,
		`https://m.youtube.com/watch?v=${ID}`,
	])("I06: is one of YouTube alone: %j", (text) => {
		expect(parseLoneAddress(text)).toBe(text.trim());
	});

	it.each([
		`Xem ${ADDRESS}`,
		`${ADDRESS}\n${ADDRESS}`,
		ID,
		"https://vimeo.com/76979871",
		`https://youtube.com.example/watch?v=${ID}`,
		`https://example.com/?u=https://youtu.be/${ID}`,
		`${ADDRESS}&x=${"a".repeat(300)}`,
		"",
	])("I06: stays what it is: %j", (text) => {
		expect(parseLoneAddress(text)).toBeNull();
	});

	it("I06: stands alone on an empty line of the text, and nowhere else", () => {
		const list = schema.node("list", null, [line()]);
		const state = open(line(), line("chữ"), list);
		expect([1, 3, 9].map((place) => isOnEmptyLine(at(state, place)))).toEqual([true, false, false]);
		const all = state.tr.setSelection(TextSelection.create(state.doc, 3, 6));
		expect(isOnEmptyLine(state.apply(all))).toBe(false);
	});

	it("I06: becomes the video, and one step back the address again, however soon", () => {
		let state = at(open(line("trước"), line()), 8);
		state = state.apply(state.tr.insertText(ADDRESS));
		const shown = showVideo(state, { address: ADDRESS, near: 7, videoId: 12 });
		if (!shown) throw new Error("no line");
		state = state.apply(shown);
		expect(toLines(state)).toEqual(["trước", "video 12", ""]);
		expect(state.selection.$from.parent.content.size, "whoever types on loses nothing").toBe(0);
		undo(state, (tr) => {
			state = state.apply(tr);
		});
		expect(toLines(state)).toEqual(["trước", ADDRESS]);
	});

	it("I06: of two the one that was pasted, with the line behind it kept, and none that was written on", () => {
		const state = open(line(ADDRESS), line("giữa"), line(ADDRESS), line("sau"));
		const near = line(ADDRESS).nodeSize + line("giữa").nodeSize;
		const shown = showVideo(state, { address: ADDRESS, near, videoId: 12 });
		expect(shown && toLines(state.apply(shown))).toEqual([ADDRESS, "giữa", "video 12", "sau"]);
		expect(showVideo(open(line(`${ADDRESS} nhé`)), { address: ADDRESS, near: 0, videoId: 12 })).toBeNull();
	});
});
