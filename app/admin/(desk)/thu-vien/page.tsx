import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { OlderLink } from "../../../../components/admin/older-link.tsx";
import { requireRightSomewhere } from "../../../../features/accounts/current-staff.ts";
import { LibraryGrid } from "../../../../features/media/desk-library.tsx";
import { LibraryFilterBar, RightsWarning } from "../../../../features/media/desk-library-filter.tsx";
import { countNearEnd, listLibrary, listUploaderChoices } from "../../../../features/media/library.ts";
import {
	isNarrowed,
	parseBelow,
	parseLibraryWords,
	toLibraryFilter,
	toLibraryPath,
} from "../../../../features/media/library-query.ts";
import { LibraryUploads } from "../../../../features/media/library-uploads.client.tsx";

export const metadata: Metadata = { title: "Thư viện" };

interface LibraryPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LibraryPage({ searchParams }: LibraryPageProps) {
	await requireRightSomewhere("media.use");
	const query = await searchParams;
	const words = parseLibraryWords(query);
	const below = parseBelow(query);
	const { items, next } = await listLibrary(toLibraryFilter(words, new Date()), below);
	return (
		<>
			<DeskHeading title="Thư viện" note="Ảnh, tài liệu, âm thanh và phim của trang; mới nhất trước." />
			<LibraryUploads />
			<RightsWarning count={words.rights === "" ? await countNearEnd() : 0} />
			<LibraryFilterBar words={words} uploaders={await listUploaderChoices()} />
			<LibraryGrid items={items} isNarrowed={isNarrowed(words)} />
			<OlderLink
				olderHref={next === null ? null : toLibraryPath(words, next)}
				firstHref={below === null ? null : toLibraryPath(words)}
			/>
		</>
	);
}
