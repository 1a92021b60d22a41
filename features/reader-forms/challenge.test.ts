import { expect, test } from "vitest";
import { fold } from "../../lib/fold.ts";
import { solveQuestion } from "../../lib/test-solve-question.ts";
import { toChallenge } from "./challenge.ts";
import { toFormKeys } from "./form-keys.ts";

const keys = toFormKeys({ sessionKey: "a".repeat(43), pepper: "b".repeat(43) });
const challenges = Array.from({ length: 400 }, (_, index) => toChallenge(keys, `token-${index}`));

test("K03: every question can be answered by whoever reads it, in words or figures, with or without marks", () => {
	for (const { question, isAnswer } of challenges) {
		const answer = solveQuestion(question);
		expect(isAnswer(answer), question).toBe(true);
		expect(isAnswer(` ${fold(answer).toUpperCase()}. `), question).toBe(true);
		expect(isAnswer(""), question).toBe(false);
		expect(isAnswer("một trăm"), question).toBe(false);
	}
});

test("R10: no question holds its answer", () => {
	for (const { question, isAnswer } of challenges) {
		const words = question.replace("?", "").split(" ");
		const parts = words.flatMap((word, at) => [word, words.slice(at, at + 2).join(" ")]);
		expect(parts.filter(isAnswer), question).toEqual([]);
	}
});

test("R10: a question belongs to its token and to the portal's secrets, and questions vary", () => {
	expect(toChallenge(keys, "token-1").question).toBe(toChallenge(keys, "token-1").question);
	expect(new Set(challenges.map(({ question }) => question)).size).toBeGreaterThan(60);
	const others = toFormKeys({ sessionKey: "c".repeat(43), pepper: "b".repeat(43) });
	const changed = challenges.filter(({ question }, at) => toChallenge(others, `token-${at}`).question !== question);
	expect(changed.length).toBeGreaterThan(300);
});
