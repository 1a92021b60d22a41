import { randomBytes } from "node:crypto";

const PREFIX_BYTES = 4;

/** Makes ids that no other process and no other run hands out; short enough to be read out on the telephone. */
export function createRequestIds(): () => string {
	const prefix = randomBytes(PREFIX_BYTES).readUInt32BE().toString(36).padStart(7, "0");
	let count = 0;
	return () => {
		count += 1;
		return `${prefix}-${count.toString(36)}`;
	};
}
