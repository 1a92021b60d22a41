import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { recordExpiry } from "../../lib/page-record.ts";
import { getSite } from "../settings/queries.ts";
import { countVisits } from "./queries.ts";

const RIGHT_FOR_MS = 600_000;
const toWords = new Intl.NumberFormat("vi-VN");

/** How often articles were read, where the office wants it shown; a page with it is right for ten minutes. */
export async function VisitCounts() {
	const { showsVisits } = await getSite();
	if (!showsVisits) return null;
	const now = new Date();
	recordExpiry(new Date(now.getTime() + RIGHT_FOR_MS));
	const { today, month, all } = await countVisits(now);
	return (
		<section>
			<SectionHeading>Lượt truy cập</SectionHeading>
			<dl className="grid grid-cols-3 gap-x-6">
				<Count name="Hôm nay" count={today} />
				<Count name="Tháng này" count={month} />
				<Count name="Tất cả" count={all} />
			</dl>
		</section>
	);
}

function Count({ name, count }: { name: string; count: number }) {
	return (
		<div className="grid content-start">
			<dt className="text-sm text-ink-soft">{name}</dt>
			<dd className="font-serif text-lg font-bold tabular-nums">{toWords.format(count)}</dd>
		</div>
	);
}
