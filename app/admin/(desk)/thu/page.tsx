import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { OlderLink } from "../../../../components/admin/older-link.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { LetterFilterBar, LetterList } from "../../../../features/letters/desk-letter-list.tsx";
import { LetterWork } from "../../../../features/letters/desk-letter-work.tsx";
import { LETTERS_PATH, parseLetterFilter, toLettersPath } from "../../../../features/letters/letter-queue.ts";
import { countLetterWork, listLetters } from "../../../../features/letters/letter-reads.ts";

export const metadata: Metadata = { title: "Thư bạn đọc" };

interface LettersPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LettersPage({ searchParams }: LettersPageProps) {
	const { actor } = await requireRight("letter.settle");
	const filter = parseLetterFilter(await searchParams);
	const { letters, next } = await listLetters(actor, filter);
	const first = toLettersPath({ ...filter, after: null });
	return (
		<>
			<DeskHeading title="Thư bạn đọc" note={<LetterWork {...(await countLetterWork())} />} />
			<LetterFilterBar filter={filter} />
			<LetterList letters={letters} isFiltered={toLettersPath(filter) !== LETTERS_PATH} />
			<OlderLink
				olderHref={next && toLettersPath(next)}
				firstHref={filter.after === null ? null : first}
				isOldestFirst={filter.list === ""}
			/>
		</>
	);
}
