import { expect, test } from "vitest";
import { findAnswerError, SHORTEST_READING_MS } from "./challenge-answer.ts";
import { toFormKeys } from "./form-keys.ts";
import { solveWork } from "./test-solve-work.ts";
import { isWorkDone, toWork } from "./work.ts";

const keys = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
const others = toFormKeys({ sessionKey: "c".repeat(43), pepper: "b".repeat(43) });
const issuedAt = new Date("2026-11-23T01:30:00Z");
const LATER = new Date(issuedAt.getTime() + SHORTEST_READING_MS);

test("K02: altcha's own solver finds what the server waits for, in every process with the same secrets", async () => {
	const { task, solution } = await toWork(keys, "token-1");
	expect(await solveWork(task)).toBe(solution);
	const same = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
	expect(await isWorkDone(same, "token-1", solution)).toBe(true);
});

test("K02: work done for another token, with other secrets, or not to the last letter counts for nothing", async () => {
	const { solution } = await toWork(keys, "token-1");
	const last = solution.endsWith("0") ? "1" : "0";
	const forged = [
		(await toWork(keys, "token-2")).solution,
		(await toWork(others, "token-1")).solution,
		...[solution.slice(0, -1) + last, solution.slice(0, -1), `${solution}0`, solution.toUpperCase()],
		...["", "0".repeat(64), "ộ".repeat(64), solution.slice(0, 32).repeat(2)],
	];
	for (const sent of forged) expect(await isWorkDone(keys, "token-1", sent), sent).toBe(false);
});

test("K02: the task shows half of the key, so that nobody knows the rest without the work", async () => {
	const { task, solution } = await toWork(keys, "token-1");
	expect(task).toContain(solution.slice(0, 32));
	expect(task).not.toContain(solution.slice(32));
	expect(JSON.parse(task)).toEqual({
		...{ algorithm: "PBKDF2/SHA-256", cost: 5000, keyLength: 32, keyPrefix: solution.slice(0, 32) },
		...{ nonce: expect.stringMatching(/^[0-9a-f]{32}$/), salt: expect.stringMatching(/^[0-9a-f]{32}$/) },
	});
});

test("K02: work stands for the answer of a form that asked, whatever was typed, but not of one that did not or came too fast", async () => {
	const { solution } = await toWork(keys, "token-1");
	const token = { id: "token-1", issuedAt, expiresAt: LATER, hasChallenge: true };
	expect(await findAnswerError(keys, token, { answer: "", solution }, LATER)).toBeNull();
	expect(await findAnswerError(keys, token, { answer: "không biết", solution }, LATER)).toBeNull();
	expect(await findAnswerError(keys, token, { answer: "", solution }, issuedAt)).toContain("quá nhanh");
	const unasked = { ...token, hasChallenge: false };
	expect(await findAnswerError(keys, unasked, { answer: "", solution }, LATER)).toContain("Hãy trả lời");
	expect(await findAnswerError(keys, token, { answer: "", solution: "0".repeat(64) }, LATER)).toContain("Hãy trả lời");
	expect(await findAnswerError(keys, token, { answer: "không biết", solution: "" }, LATER)).toContain("chưa đúng");
});
