import { formatDay, toDayKey } from "../../lib/dates.ts";
import { CORRECTION_NAMES, CORRECTIONS_PATH, type Correction } from "./correction.ts";

/** What an article was wrong about, before its text. */
export function CorrectionNotes({ corrections }: { corrections: readonly Correction[] }) {
	if (corrections.length === 0) return null;
	return (
		<section aria-label="Đính chính" className="mb-6 grid max-w-160 gap-2 border-b border-ink pb-3 text-sm">
			{corrections.map((correction) => (
				<p key={correction.id}>
					<CorrectionLabel correction={correction} />: {correction.note}
				</p>
			))}
			<p className="no-print">
				<a href={CORRECTIONS_PATH} className="inline-flex min-h-11 items-center text-link underline lg:min-h-0">
					Các đính chính của trang
				</a>
			</p>
		</section>
	);
}

/** "Đính chính ngày 28/11/2026" */
export function CorrectionLabel({ correction: { kind, at } }: { correction: Correction }) {
	return (
		<span className="font-semibold">
			{CORRECTION_NAMES[kind]} ngày <time dateTime={toDayKey(at)}>{formatDay(at)}</time>
		</span>
	);
}
