const ofZipf: number[] = [0];

/** Sum of 1, 1/2, 1/3 … 1/`count`. */
function sumOfZipf(count: number): number {
	for (let index = ofZipf.length; index <= count; index += 1) ofZipf.push((ofZipf[index - 1] ?? 0) + 1 / index);
	return ofZipf[count] ?? 0;
}

/** One of a list, each as likely as its weight says. */
export function pickWeighted<T>(random: () => number, list: readonly (readonly [value: T, weight: number])[]): T {
	let total = 0;
	for (const [, weight] of list) total += weight;
	let left = random() * total;
	for (const [value, weight] of list) {
		left -= weight;
		if (left < 0) return value;
	}
	throw new RangeError("nothing to pick from");
}

/** The first of a list as a rule, the n-th 1/n as often (Zipf's law): how words, names and subjects come up. */
export function pickZipf<T>(random: () => number, list: readonly T[]): T {
	const wanted = random() * sumOfZipf(list.length);
	let index = 0;
	while (index < list.length - 1 && sumOfZipf(index + 1) <= wanted) index += 1;
	return list[index] as T;
}

/** `count` of a list in chance's order, none twice. */
export function pickSome<T>(random: () => number, list: readonly T[], count: number): T[] {
	const left = [...list];
	const picked = Math.min(count, left.length);
	for (let index = 0; index < picked; index += 1) {
		const other = index + Math.floor(random() * (left.length - index));
		[left[index], left[other]] = [left[other] as T, left[index] as T];
	}
	return left.slice(0, picked);
}
