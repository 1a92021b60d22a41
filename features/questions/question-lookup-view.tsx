import { TextField } from "../../components/ui/field.tsx";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import type { QuestionState } from "../../db/queries/questions.ts";
import { SiteFrame } from "../site/site-frame.tsx";
import { LOOKUP_PATH } from "./question.ts";
import { FIELDS } from "./question-form.ts";
import type { QuestionPageState, QuestionProgress } from "./question-reply.ts";

/** What the person who asked is told. */
const PROGRESS: Record<QuestionState, string> = {
	new: "Tòa soạn đã nhận, đang xem.",
	received: "Tòa soạn đã tiếp nhận, đang chọn cơ quan trả lời.",
	passed: "Đã chuyển cơ quan có thẩm quyền, đang chờ trả lời.",
	published: "Đã có trả lời.",
	rejected: "Không tiếp nhận.",
	withdrawn: "Câu trả lời đã được gỡ.",
};

/** Where a code is typed, and below it what has become of the question. */
export function LookupView({ state }: { state: Extract<QuestionPageState, { shows: "question-lookup" }> }) {
	const { typed, error, found } = state;
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-6 py-6">
				<PageHeading label="Hỏi – đáp" description="Ghi mã bạn nhận được khi gửi câu hỏi.">
					Tra cứu câu hỏi
				</PageHeading>
				<form method="post" action={LOOKUP_PATH} className="grid gap-4">
					<TextField
						id="tra-ma-so"
						name={FIELDS.code}
						label="Mã câu hỏi"
						hint="Ví dụ HD-7KM2Q-XR49B; chữ hoa hay thường, có gạch hay không đều được."
						autoComplete="off"
						isRequired
						maxLength={40}
						value={typed}
						error={error}
					/>
					<p>
						<button
							type="submit"
							className="min-h-11 border border-ink bg-ink px-5 text-sm font-semibold text-paper hover:border-link hover:bg-link"
						>
							Tra cứu
						</button>
					</p>
				</form>
				{found && <Progress found={found} />}
			</div>
		</SiteFrame>
	);
}

function Progress({ found }: { found: QuestionProgress }) {
	const facts = [
		["Tình trạng", PROGRESS[found.state]],
		["Gửi ngày", found.askedOn],
		["Cơ quan trả lời", found.office],
		["Lý do", found.reason],
	].filter(([, value]) => value !== "");
	return (
		<section role="status" className="grid gap-3 border-t border-ink pt-4">
			<h2 className="font-serif text-lg font-bold wrap-anywhere">{found.title}</h2>
			<dl className="grid gap-1 text-sm">
				{facts.map(([label, value]) => (
					<div key={label} className="sm:flex sm:gap-3">
						<dt className="shrink-0 text-ink-soft sm:w-36">{label}</dt>
						<dd className="wrap-anywhere">{value}</dd>
					</div>
				))}
			</dl>
			{found.path !== null && (
				<p className="text-sm">
					<a href={found.path} className="inline-flex min-h-11 items-center font-semibold text-link underline">
						Xem câu hỏi và trả lời
					</a>
				</p>
			)}
		</section>
	);
}
