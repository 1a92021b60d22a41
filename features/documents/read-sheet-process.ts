import { buffer } from "node:stream/consumers";
import { PersonError } from "../../lib/person-error.ts";
import { readWorkbook } from "./read-workbook.ts";

/** Reads a workbook from standard input in a process of its own, so that whatever is in it harms nobody else. */
try {
	process.stdout.write(JSON.stringify({ rows: await readWorkbook(await buffer(process.stdin)) }));
} catch (error) {
	if (!(error instanceof PersonError)) throw error;
	process.stdout.write(JSON.stringify({ refusal: { message: error.message, personMessage: error.personMessage } }));
}
