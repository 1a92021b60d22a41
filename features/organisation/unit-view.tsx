import { PageHeading } from "../../components/ui/page-heading.tsx";
import { toDayKey } from "../../lib/dates.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { FormerHolders, HolderCard } from "./holder-card.tsx";
import { ORGANISATION_PATH, toUnitPath, toValidityState, toValidityWords } from "./organisation.ts";
import type { Unit } from "./queries.ts";

/** One unit: what it does, who leads it, and who did. */
export function UnitView({ unit }: { unit: Unit }) {
	const isFormer = toValidityState(unit, toDayKey(new Date())) === "former";
	const trail = [
		{ name: "Cơ cấu tổ chức", href: ORGANISATION_PATH },
		{ name: unit.name, href: toUnitPath(unit) },
	];
	return (
		<ReaderPage>
			<BreadcrumbTrail items={trail} />
			<div className="mt-4 mb-6">
				<PageHeading
					label={isFormer ? "Đã kết thúc hoạt động" : undefined}
					description={isFormer ? toValidityWords(unit) : undefined}
				>
					{unit.name}
				</PageHeading>
			</div>
			<div className="grid gap-8">
				<Words title="Chức năng, nhiệm vụ" text={unit.duties} />
				{unit.holders.length > 0 && (
					<section className="border-t border-ink pt-3">
						<h2 className="font-serif text-lg font-bold">Lãnh đạo</h2>
						<ul className="ruled">
							{unit.holders.map((holder) => (
								<li key={holder.id} className="py-4">
									<HolderCard holder={holder} isFull />
								</li>
							))}
						</ul>
					</section>
				)}
				<Words title="Liên hệ" text={unit.contact} />
				<FormerHolders holders={unit.formerHolders} />
			</div>
		</ReaderPage>
	);
}

function Words({ title, text }: { title: string; text: string }) {
	if (text === "") return null;
	return (
		<section className="border-t border-ink pt-3">
			<h2 className="font-serif text-lg font-bold">{title}</h2>
			<p className="mt-2 max-w-160 leading-relaxed wrap-anywhere whitespace-pre-line">{text}</p>
		</section>
	);
}
