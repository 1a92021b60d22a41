import { renderInOrder } from "../../components/ui/render-in-order.ts";
import type { RevisionComparison } from "./compare-revisions.ts";
import type { TextPart } from "./compare-texts.ts";

/** Words that came are underlined, words that went struck through: colour alone tells nobody anything. */
export function ChangedWords({ parts }: { parts: readonly TextPart[] }) {
	return renderInOrder(parts, ({ kind, text }) => {
		if (kind === "added") return <ins className="bg-wash font-semibold text-link decoration-2">{text}</ins>;
		if (kind === "removed") return <del className="text-danger">{text}</del>;
		return <span>{text}</span>;
	});
}

/** What became of an article from one save to another. */
export function DeskComparison({ comparison }: { comparison: RevisionComparison }) {
	const { fields, paragraphs, isSame } = comparison;
	if (isSame) return <p>Hai bản này không khác nhau về chữ và ảnh.</p>;
	return (
		<div className="grid max-w-180 gap-5">
			{fields.length > 0 && (
				<dl className="grid gap-2">
					{fields.map(({ label, parts }) => (
						<div key={label} className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
							<dt className="text-ink-soft">{label}</dt>
							<dd className="min-w-0 wrap-anywhere">
								<ChangedWords parts={parts} />
							</dd>
						</div>
					))}
				</dl>
			)}
			<div className="prose">
				{renderInOrder(paragraphs, (row) =>
					row.kind === "same" ? (
						<p className="font-sans text-sm text-ink-soft">
							… {row.count} đoạn không đổi, từ “{row.first.slice(0, 60)}”
						</p>
					) : (
						<p>
							<ChangedWords parts={row.parts} />
						</p>
					),
				)}
			</div>
		</div>
	);
}
