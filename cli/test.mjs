import { ensureInstalled, ROOT, SetupError } from "./bootstrap.mjs";
import { STEPS } from "./test-steps.mjs";

/** Names after `--only`, such as `npm test -- --only lint,unit`, and what those need; all steps without it. */
function chooseSteps() {
	const at = process.argv.indexOf("--only");
	if (at < 0) return STEPS;
	const names = (process.argv[at + 1] ?? "").split(",");
	const needed = STEPS.filter(({ name }) => names.includes(name)).flatMap(({ needs }) => needs ?? []);
	return STEPS.filter(({ name }) => names.includes(name) || needed.includes(name));
}

/** @param {unknown} error @returns {import("./test-steps.mjs").StepResult} */
function toFailure(error) {
	const output = error instanceof SetupError ? error.message : error instanceof Error ? error.stack : error;
	return { passed: 0, failed: 1, output: String(output) };
}

/** @param {typeof STEPS[number]} step */
async function runStep({ name, run }) {
	const begun = performance.now();
	const result = await run().catch(toFailure);
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	if (result.failed > 0) console.log(`${result.output.trimEnd()}\n`);
	const skipped = result.skipped ? `, ${result.skipped} skipped` : "";
	const mark = result.failed > 0 ? "✗" : "✓";
	console.log(`${mark} ${name.padEnd(10)} ${result.passed} passed, ${result.failed} failed${skipped} (${seconds} s)`);
	return result;
}

async function runSteps() {
	let passed = 0;
	const broken = new Set();
	let failed = 0;
	for (const step of chooseSteps()) {
		if (step.needs && broken.has(step.needs)) {
			console.log(`✗ ${step.name.padEnd(10)} not run: ${step.needs} failed`);
			failed += 1;
			continue;
		}
		const result = await runStep(step);
		if (result.failed > 0) broken.add(step.name);
		passed += result.passed;
		failed += result.failed;
	}
	return { passed, failed };
}

process.chdir(ROOT);
const setup = await ensureInstalled({ dev: true }).then(() => null, toFailure);
if (setup) console.error(setup.output);
if (chooseSteps().length === 0)
	console.error(`Không có bước ấy. Các bước: ${STEPS.map(({ name }) => name).join(", ")}.`);
const { passed, failed } = setup ?? (await runSteps());
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
