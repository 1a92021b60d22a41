/** How many related articles may come from shared topics and tags before the section gets its turn. */
const FROM_TOPICS_AND_TAGS = 4;

interface Candidates {
	/** What an editor picked, in order. */
	picked: readonly number[];
	/** Articles of the same topics and tags, newest first. */
	sameSubject: readonly number[];
	/** Articles of the same section, newest first. */
	sameCategory: readonly number[];
}

/**
 * "Tin liên quan": the editor's picks first, then the same topic or tag, then the same section.
 * Never the article itself, never one twice.
 */
export function chooseRelated(articleId: number, candidates: Candidates, limit: number): number[] {
	const chosen = new Set<number>();
	const take = (ids: readonly number[], upTo: number) => {
		for (const id of ids) {
			if (chosen.size >= upTo) return;
			if (id !== articleId) chosen.add(id);
		}
	};
	take(candidates.picked, limit);
	take(candidates.sameSubject, Math.min(limit, chosen.size + FROM_TOPICS_AND_TAGS));
	take(candidates.sameCategory, limit);
	take(candidates.sameSubject, limit);
	return [...chosen];
}

interface OfSection {
	/** Articles of the section, newest first. */
	newest: readonly number[];
	/** Those just newer and just older than the article, the closest first. */
	newerIds: readonly number[];
	olderIds: readonly number[];
}

/**
 * "Tin cùng chuyên mục": half of it the newest of the section, the other half what stands around the article in time,
 * in the section's order; an old article thus leads to its own time as well as to today.
 */
export function chooseCategoryOthers(section: OfSection, excluded: ReadonlySet<number>, limit: number): number[] {
	const half = section.newest.filter((id) => !excluded.has(id)).slice(0, Math.ceil(limit / 2));
	const isFree = (id: number) => !excluded.has(id) && !half.includes(id);
	const [newer, older] = [section.newerIds.filter(isFree), section.olderIds.filter(isFree)];
	const room = limit - half.length;
	const newerCount = Math.max(Math.min(newer.length, Math.floor(room / 2)), room - older.length);
	const closest = [
		...newer.slice(0, newerCount).reverse(),
		...older.slice(0, room - Math.min(newerCount, newer.length)),
	];
	return [...half, ...closest];
}
