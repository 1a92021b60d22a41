import { SectionHeading, SeeAllLink } from "../../components/ui/section-heading.tsx";
import { CORRECTION_NAMES, CORRECTIONS_PATH } from "./correction.ts";
import { CorrectionLabel } from "./correction-notes.tsx";
import { listOpenApologies } from "./queries.ts";

/** "Thông tin cải chính, xin lỗi": a part of the front page of its own while a correction's time runs. */
export async function HomeApologies() {
	const apologies = await listOpenApologies(new Date());
	if (apologies.length === 0) return null;
	return (
		<section>
			<SectionHeading href={CORRECTIONS_PATH} aside={<SeeAllLink href={CORRECTIONS_PATH} of="các đính chính" />}>
				{CORRECTION_NAMES.apology}
			</SectionHeading>
			<ul className="ruled">
				{apologies.map((apology) => (
					<li key={apology.id} className="grid gap-1 py-3">
						<p className="font-serif text-base font-bold">{apology.article.title}</p>
						<p className="text-base">{apology.note}</p>
						<p className="text-sm text-ink-soft">
							<CorrectionLabel correction={apology} />
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
