import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/** Does the work of a form as a browser does. @throws Error when there is none, or none that can be done. */
export async function solveWork(task: string | null): Promise<string> {
	const solution = await solveChallenge({ challenge: { parameters: JSON.parse(task ?? "") }, deriveKey });
	if (!solution) throw new Error(`cannot solve ${task}`);
	return solution.derivedKey;
}
