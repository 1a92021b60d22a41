const SUFFIX = ".lite";

/** The address of a page's lite form: "/tin/bai-1" → "/tin/bai-1.lite". */
export function toLitePath(path: string): string {
	return path + SUFFIX;
}
