import { TextField } from "../../components/ui/field.tsx";
import { getReaderScript } from "../../lib/reader-script.ts";
import type { BoundForm } from "./bind-token.ts";

/** Out of sight, out of the order of focus and of what is read aloud: only a program fills it in. */
export function Trap({ id, name }: { id: string; name: string }) {
	return (
		<div aria-hidden="true" className="sr-only">
			<label htmlFor={id}>Xin để trống ô này</label>
			<input id={id} name={name} type="text" tabIndex={-1} autoComplete="off" />
		</div>
	);
}

interface QuestionProps {
	id: string;
	names: { answer: string; solution: string };
	bound: BoundForm;
	error: string | undefined;
}

/** The question asked at raised risk; a browser that can does the work that spares its reader the answer. */
export function Question({ id, names, bound: { question, task }, error }: QuestionProps) {
	if (question === null || task === null) return null;
	const script = getReaderScript("form");
	return (
		<work-solver data-task={task} className="block border-t border-line pt-4">
			{script && <script type="module" async src={script} />}
			<input type="hidden" name={names.solution} />
			<TextField
				id={id}
				name={names.answer}
				label={`Mã xác nhận: ${question}`}
				hint="Trả lời bằng chữ hoặc bằng số. Câu hỏi có hiệu lực trong mười phút."
				autoComplete="off"
				maxLength={40}
				error={error}
			/>
			<p role="status" className="text-sm text-ink-soft" />
		</work-solver>
	);
}

interface SendButtonsProps {
	label: string;
	/** Name of the button that asks for a question; null where there is none to ask for. */
	codeName: string | null;
	isAgain: boolean;
}

/** Sends the form; the other one sends it along too, so that nothing typed is lost for the sake of a code. */
export function SendButtons({ label, codeName, isAgain }: SendButtonsProps) {
	return (
		<div className="flex flex-wrap items-center gap-x-6 gap-y-2">
			<button
				type="submit"
				className="min-h-11 border border-ink bg-ink px-5 text-sm font-semibold text-paper hover:border-link hover:bg-link"
			>
				{label}
			</button>
			{codeName !== null && (
				<button
					type="submit"
					name={codeName}
					value="1"
					formNoValidate
					className="min-h-11 cursor-pointer text-sm text-link underline underline-offset-4"
				>
					{isAgain ? "(Bấm vào đây để nhận mã khác)" : "(Bấm vào đây để nhận mã)"}
				</button>
			)}
		</div>
	);
}
