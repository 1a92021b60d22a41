/** Why a statement failed, in the words of the engine, which the query builder may have wrapped. */
export async function getCauses(failing: Promise<unknown>): Promise<string> {
	const error: unknown = await failing.then(
		() => new Error("it did not fail"),
		(reason: unknown) => reason,
	);
	const { message = "", cause } = error as Error;
	return `${message} ${cause instanceof Error ? cause.message : ""}`;
}
