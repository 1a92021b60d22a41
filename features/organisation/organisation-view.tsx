import { PageHeading } from "../../components/ui/page-heading.tsx";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { HolderCard } from "./holder-card.tsx";
import { ORGANISATION_PATH, toUnitPath, toValidityWords } from "./organisation.ts";
import { listUnits, type Unit } from "./queries.ts";

/** The units of the committee with those who lead them today. */
export async function OrganisationView() {
	const { current, former } = await listUnits();
	return (
		<ReaderPage>
			<BreadcrumbTrail items={[{ name: "Cơ cấu tổ chức", href: ORGANISATION_PATH }]} />
			<div className="mt-4 mb-6">
				<PageHeading description="Các cơ quan, đơn vị của cấp ủy, chức năng, nhiệm vụ và người đứng đầu.">
					Cơ cấu tổ chức
				</PageHeading>
			</div>
			{current.length === 0 && (
				<p className="max-w-160 border-t border-ink pt-5 text-base text-ink-soft">Mục này đang được cập nhật.</p>
			)}
			<div className="ruled border-t border-ink">
				{current.map((unit) => (
					<UnitPart key={unit.id} unit={unit} />
				))}
			</div>
			<FormerUnits units={former} />
		</ReaderPage>
	);
}

function UnitPart({ unit }: { unit: Unit }) {
	return (
		<section className="grid gap-3 py-5">
			<h2 className="font-serif text-lg leading-snug font-bold">
				<a href={toUnitPath(unit)} className="inline-flex min-h-11 items-center hover:underline lg:min-h-0">
					{unit.name}
				</a>
			</h2>
			{unit.holders.length > 0 && (
				<ul className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
					{unit.holders.map((holder) => (
						<li key={holder.id}>
							<HolderCard holder={holder} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function FormerUnits({ units }: { units: readonly Unit[] }) {
	if (units.length === 0) return null;
	return (
		<section className="mt-4 border-t border-ink pt-3">
			<h2 className="font-serif text-lg font-bold">Đã kết thúc hoạt động, hợp nhất</h2>
			<ul className="ruled mt-1 text-sm">
				{units.map((unit) => (
					<li key={unit.id} className="flex flex-wrap items-baseline gap-x-4 py-1">
						<a href={toUnitPath(unit)} className="inline-flex min-h-11 items-center text-link underline">
							{unit.name}
						</a>
						<span className="text-ink-soft tabular-nums">{toValidityWords(unit)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
