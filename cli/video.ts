import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { type GivenMedia, toGivenMedia } from "../features/media/accept-media-file.ts";
import { addVideo, type VideoInput } from "../features/media/add-video.ts";
import { readDurationOption } from "./duration-option.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'video add <tệp> --title "…" --poster <ảnh> [--captions <tệp.vtt>] [--description "…"] [--duration 3:07]\n' +
	"                          đăng một phim của mình (MP4 hoặc WebM, đến 500 MB), phụ đề WebVTT\n" +
	'  video youtube <địa chỉ hoặc mã> --title "…" --poster <ảnh> [--description "…"] [--duration 3:07]\n' +
	"                          đăng một video trên YouTube; độc giả bấm xem mới tải";

const text = { type: "string" } as const;
const options = { title: text, poster: text, captions: text, description: text, duration: text } as const;
const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });
type Values = ReturnType<typeof parse>["values"];

function toInput(values: Values, poster: GivenMedia, source: VideoInput["source"]): VideoInput {
	const { title = "", description } = values;
	return { title, description, duration: readDurationOption(values.duration), poster, source };
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parse(args);
	const [verb, named] = positionals;
	const isKnown = verb === "add" || verb === "youtube";
	if (!isKnown || named === undefined || positionals.length > 2) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	if (values.poster === undefined) {
		console.error("Video cần một ảnh bìa. Hãy ghi bằng --poster <ảnh>.");
		return 1;
	}
	const captions = values.captions === undefined ? null : toGivenMedia(values.captions);
	if (verb === "youtube" && captions) {
		console.error("Phụ đề chỉ đi cùng phim của mình. Video trên YouTube mang phụ đề của nó.");
		return 1;
	}
	const source = verb === "add" ? { film: toGivenMedia(named), captions } : { youtube: named };
	const input = toInput(values, toGivenMedia(values.poster), source);
	const id = await withDatabase((dataDir) => addVideo(systemActor("cli"), input, dataDir));
	console.log(`Đã đăng video số ${id}: ${input.title}`);
	return 0;
}
