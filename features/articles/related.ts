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
