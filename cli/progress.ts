const SECOND_MS = 1000;
const STEPS = 10;
const count = new Intl.NumberFormat("vi-VN");

interface Terminal {
	isTTY?: boolean;
	write: (text: string) => unknown;
}

/**
 * Tells how far a long command has come: one line that is written over on a terminal, ten lines in a file.
 * @param noun what is counted, such as "bài". @returns the call that takes how many are done.
 */
export function createProgress(terminal: Terminal, total: number, noun: string): (done: number) => void {
	let start: { done: number; at: number } | undefined;
	let told = 0;
	return (done) => {
		start ??= { done, at: performance.now() };
		const step = Math.floor((done * STEPS) / total);
		if (done < total && !terminal.isTTY && step === told) return;
		told = step;
		const secondsEach = (performance.now() - start.at) / SECOND_MS / Math.max(done - start.done, 1);
		const isGoing = done > start.done && done < total;
		const left = isGoing ? `, còn khoảng ${Math.ceil(secondsEach * (total - done))} giây` : "";
		const line = `${count.format(done)} / ${count.format(total)} ${noun}${left}`;
		terminal.write(
			terminal.isTTY && done < total ? `\r\u001b[K${line}` : `${terminal.isTTY ? "\r\u001b[K" : ""}${line}\n`,
		);
	};
}
