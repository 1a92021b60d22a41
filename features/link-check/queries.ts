import { db } from "../../db/client.ts";
import {
	type CheckedLinkRow,
	countCheckedLinks,
	listFailingLinks,
	listLinkUses,
} from "../../db/queries/checked-links.ts";

const PER_PAGE = 50;
const MOST_USES = 5;

export interface FailingLink extends CheckedLinkRow {
	/** Some of the places it stands in ("article:12"), and in how many. */
	subjects: string[];
	uses: number;
}

export interface FailingLinkPage {
	links: FailingLink[];
	/** In the address of the next page; null at the end. */
	next: string | null;
	known: number;
	checkedAt: Date | null;
}

/** @returns null for what is no end of a page. */
function parseCursor(text: string) {
	const [, failures, address] = /^(\d{1,6})-(.+)$/s.exec(text) ?? [];
	return failures && address ? { failures: Number(failures), address } : null;
}

/** One page of the links that failed, the surest first. @param after of the page before; empty for the first. */
export async function listFailingLinkPage(after: string): Promise<FailingLinkPage> {
	const rows = await listFailingLinks(db.read, { after: parseCursor(after), limit: PER_PAGE + 1 });
	const shown = rows.slice(0, PER_PAGE);
	const uses = await listLinkUses(
		db.read,
		shown.map(({ address }) => address),
	);
	const byAddress = Map.groupBy(uses, ({ address }) => address);
	const last = rows.length > PER_PAGE ? shown.at(-1) : undefined;
	const { links: known, checkedAt } = await countCheckedLinks(db.read);
	return {
		links: shown.map((row) => {
			const subjects = (byAddress.get(row.address) ?? []).map(({ subject }) => subject);
			return { ...row, subjects: subjects.slice(0, MOST_USES), uses: subjects.length };
		}),
		next: last ? `${last.failures}-${last.address}` : null,
		...{ known, checkedAt },
	};
}
