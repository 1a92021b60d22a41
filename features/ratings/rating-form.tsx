import type { RatedSubject } from "../../db/queries/ratings.ts";
import { getSite } from "../settings/queries.ts";
import { FIELDS, KIND_WORDS, LEVELS, RATING_PATH, toSubjectText } from "./rating.ts";

/** Asks quietly at the end of a page how content its reader is; the same for all, and nothing where it is switched off. */
export async function RatingForm({ subject }: { subject: RatedSubject }) {
	const { asksSatisfaction } = await getSite();
	if (!asksSatisfaction) return null;
	return (
		<form
			method="post"
			action={RATING_PATH}
			aria-labelledby="hai-long"
			className="no-print mt-6 flex flex-wrap items-baseline gap-x-5 border-t border-line pt-2 text-sm text-ink-soft"
		>
			<input type="hidden" name={FIELDS.subject} value={toSubjectText(subject)} />
			<p id="hai-long">Bạn hài lòng với {KIND_WORDS[subject.kind].one} không?</p>
			{LEVELS.map(({ value, label }) => (
				<button
					key={value}
					type="submit"
					name={FIELDS.level}
					value={value}
					className="min-h-11 cursor-pointer text-link underline underline-offset-4"
				>
					{label}
				</button>
			))}
		</form>
	);
}
