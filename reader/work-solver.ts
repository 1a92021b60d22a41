import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import type { ChallengeParameters } from "altcha-lib/types";

/** A machine that has not finished by then is too slow to be worth its battery: the question stays. */
const PATIENCE_MS = 60_000;
const DONE = "Đã kiểm tra xong, bạn không cần trả lời câu hỏi.";

/** Does the form's work while its reader reads, and takes the question away, unless she has begun to answer. */
export class WorkSolver extends HTMLElement {
	async connectedCallback(): Promise<void> {
		// Browsers have it on https alone.
		if (!globalThis.crypto?.subtle) return;
		const parameters: ChallengeParameters = JSON.parse(this.dataset.task ?? "");
		// Whatever stands in the way, the question is still there to be answered.
		const found = await solveChallenge({ challenge: { parameters }, deriveKey, timeout: PATIENCE_MS }).catch(
			() => null,
		);
		const solution = this.querySelector<HTMLInputElement>("input[type=hidden]");
		if (!found || !solution) return;
		solution.value = found.derivedKey;
		this.#spareQuestion();
	}

	#spareQuestion(): void {
		const answer = this.querySelector<HTMLInputElement>("input:not([type=hidden])");
		const status = this.querySelector("[role=status]");
		if (!answer?.parentElement || !status || answer.value !== "") return;
		// What the notice on top says of the answer would lead nowhere.
		const complaint = document.querySelector<HTMLElement>(`a[href="#${answer.id}"]`);
		const focused = [answer, complaint].find((element) => element === document.activeElement);
		if (focused) {
			focused.addEventListener("blur", () => this.#spareQuestion(), { once: true });
			return;
		}
		answer.parentElement.hidden = true;
		complaint?.closest("li")?.remove();
		status.textContent = DONE;
	}
}
