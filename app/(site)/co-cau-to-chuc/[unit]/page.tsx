import type { Metadata } from "next";
import { toUnitPath } from "../../../../features/organisation/organisation.ts";
import { getUnitPage } from "../../../../features/organisation/queries.ts";
import { UnitView } from "../../../../features/organisation/unit-view.tsx";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../../lib/page-record.ts";

interface UnitPageProps {
	params: Promise<{ unit: string }>;
}

const loadUnit = async ({ params }: UnitPageProps) => getUnitPage((await params).unit);

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
	const unit = await loadUnit(props);
	if (!unit) return {};
	return toPageMetadata({ title: unit.name, description: unit.duties, path: toUnitPath(unit) });
}

export default async function UnitPage(props: UnitPageProps) {
	const unit = await loadUnit(props);
	if (unit) return <UnitView unit={unit} />;
	recordStatus(404);
	return null;
}
