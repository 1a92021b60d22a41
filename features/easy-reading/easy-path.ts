/** The query that asks for an article to be read easily. */
export const EASY_QUERY = { name: "che-do", value: "de-doc" } as const;

/** The address of an article for those who see badly or read slowly: "/tin/bai-1" → "/tin/bai-1?che-do=de-doc". */
export function toEasyPath(articlePath: string): string {
	return `${articlePath}?${EASY_QUERY.name}=${EASY_QUERY.value}`;
}
