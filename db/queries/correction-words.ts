/** Kinds of public notes about a mistake: a correction, one with an apology, and something that was missing. */
export const CORRECTION_KINDS = ["correction", "apology", "addition"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
