/** What can be kept from being deleted. */
export const HELD_KINDS = ["article", "comment", "media"] as const;
