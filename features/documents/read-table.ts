import * as z from "zod";
import { readCsv } from "../../lib/csv.ts";
import { ApartError, makeTurns, runApart } from "../../lib/run-apart.ts";
import { DocumentInputError } from "./document-input.ts";

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 5 * MEGABYTE;
const MOST_MS = 20_000;
const MOST_MEGABYTES = 384;
const MOST_OUTPUT_BYTES = 32 * MEGABYTE;

const ZIP = Buffer.from("504b0304", "hex");
/** Of Excel 97 to 2003, and of files locked by a password. */
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");

const UNREADABLE =
	"Không đọc được tệp Excel này. Hãy chép riêng bảng sang một tệp mới, lưu thành .xlsx hoặc “CSV UTF-8” rồi thử lại.";
const NO_TEXT = "Không đọc được bảng. Hãy lưu lại ở dạng .xlsx hoặc “CSV UTF-8” rồi thử lại.";
const OLD =
	"Tệp .xls của Excel 97–2003 và tệp đặt mật khẩu không được nhận. Trong Excel: bỏ mật khẩu, Lưu thành, chọn “Sổ làm việc Excel (.xlsx)” rồi thử lại.";

const answer = z.union([
	z.object({ rows: z.array(z.array(z.string())) }),
	z.object({ refusal: z.object({ message: z.string(), personMessage: z.string() }) }),
]);

const refuse = (message: string, personMessage: string): never => {
	throw new DocumentInputError(message, personMessage, "files");
};

const inTurn = makeTurns();

async function readApart(bytes: Buffer, root: string): Promise<string[][]> {
	const run = () =>
		runApart({
			...{ script: ["features", "documents", "read-sheet-process.ts"], input: bytes, root },
			...{ mostMs: MOST_MS, mostMegabytes: MOST_MEGABYTES, mostOutputBytes: MOST_OUTPUT_BYTES },
		});
	const output = await inTurn(run).catch((cause: unknown) => {
		if (!(cause instanceof ApartError)) throw cause;
		return refuse(cause.message, UNREADABLE);
	});
	const read = answer.parse(JSON.parse(output.toString("utf8")));
	return "rows" in read ? read.rows : refuse(read.refusal.message, read.refusal.personMessage);
}

/**
 * The cells of a table row by row: of a workbook (.xlsx) its first sheet, read apart from the portal, or of a CSV. What
 * it is its first bytes say.
 * @param root the portal's folder.
 * @throws DocumentInputError for anything else, a broken file, or one that is or takes too much.
 */
export async function readTable(bytes: Buffer, root = process.cwd()): Promise<string[][]> {
	if (bytes.length > MOST_BYTES) {
		refuse(`${bytes.length} bytes`, "Bảng lớn hơn 5 MB. Hãy chép riêng bảng sang tệp mới, hoặc tách thành nhiều tệp.");
	}
	const begins = (mark: Buffer) => bytes.subarray(0, mark.length).equals(mark);
	if (begins(OLE)) refuse("an OLE container", OLD);
	if (begins(ZIP)) return readApart(bytes, root);
	return readCsv(bytes) ?? refuse("no text", NO_TEXT);
}
