export const DOCUMENT_STATES = ["published", "withdrawn"] as const;
/** What the office says of a document; whether it is not yet or no longer in force also follows from its dates. */
export const DOCUMENT_VALIDITIES = ["in_force", "partly_expired", "expired", "unknown"] as const;

export type DocumentValidity = (typeof DOCUMENT_VALIDITIES)[number];
