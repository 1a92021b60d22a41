/**
 * Things in the order somebody chose; what nobody chose keeps its own order after them.
 * @param chosen keys in their order. What is not shown is left out.
 */
export function putInOrder<T, Key>(
	things: readonly T[],
	toKey: (thing: T) => Key,
	chosen: readonly { key: Key; isShown: boolean }[],
): T[] {
	const byKey = new Map(things.map((thing) => [toKey(thing), thing]));
	const named = new Set(chosen.map(({ key }) => key));
	const first = chosen.flatMap(({ key, isShown }) => (isShown ? (byKey.get(key) ?? []) : []));
	return [...first, ...things.filter((thing) => !named.has(toKey(thing)))];
}
