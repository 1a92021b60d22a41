/** The number at the end of an address such as "dang-bo-dak-doa-1807"; null when there is none. */
export function parseAddressId(address: string): number | null {
	const digits = /-(\d{1,9})$/.exec(address)?.[1];
	return digits === undefined ? null : Number(digits);
}
