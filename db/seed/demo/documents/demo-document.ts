/** One invented document. Days are calendar days such as "2026-09-05"; type, issuer and field are slugs. */
export interface DemoDocument {
	sign: string;
	type: string;
	issuer: string;
	/** The very body; empty where the issuer's name says it. */
	issuedBy: string;
	field: string;
	abstract: string;
	issuedOn: string;
	effectiveOn?: string;
	expiresOn?: string;
	term: string;
	authority: string;
	position: string;
	signer: string;
	/** What stands on its paper. */
	points: string[];
	/** The older document whose place it takes. */
	replaces?: { sign: string; year: number };
}
