interface Named {
	userId: number;
	name: string;
}

/** "@Tên Người" stands in the text; of two names the longer one is meant. */
export function listMentioned(text: string, people: readonly Named[]): number[] {
	const words = text.normalize("NFC");
	const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
	const mentioned = new Set<number>();
	for (const [index, letter] of [...words].entries()) {
		if (letter !== "@") continue;
		const rest = [...words]
			.slice(index + 1)
			.join("")
			.toLowerCase();
		const meant = byLength.find(({ name }) => startsWithName(rest, name.normalize("NFC").toLowerCase()));
		if (!meant) continue;
		for (const { userId, name } of people) if (name === meant.name) mentioned.add(userId);
	}
	return [...mentioned];
}

/** The name ends where a letter or digit does not go on. */
function startsWithName(text: string, name: string): boolean {
	return name !== "" && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}
