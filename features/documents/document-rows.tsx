import { formatDay, parseDay } from "../../lib/dates.ts";
import { type DocumentTeaser, toDocumentPath, toDocumentTitle, VALIDITY_NAMES } from "./document.ts";

/** A day as readers write it. */
export function Day({ day }: { day: string }) {
	return (
		<time dateTime={day} className="whitespace-nowrap tabular-nums">
			{formatDay(parseDay(day))}
		</time>
	);
}

interface DocumentRowsProps {
	documents: readonly DocumentTeaser[];
	/** Whether they stand under a heading of their own. */
	isPart?: boolean;
}

/** Documents under one another: number and day in a narrow column, what they say beside it. */
export function DocumentRows({ documents, isPart = false }: DocumentRowsProps) {
	const Heading = isPart ? "h3" : "h2";
	return (
		<ul className={isPart ? "ruled" : "ruled border-t border-ink"}>
			{documents.map((document) => (
				<li key={document.id}>
					<article className="story grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[11rem_1fr]">
						<p className="text-sm">
							<span className="font-semibold">{document.sign}</span>
							<span className="text-ink-soft sm:hidden"> · </span>
							<span className="text-ink-soft sm:block">
								<Day day={document.issuedOn} />
							</span>
						</p>
						<div className="grid gap-1">
							<Heading className="font-serif text-base leading-snug font-bold">
								<a href={toDocumentPath(document)} className="block-link story-link">
									<span className="sr-only">{toDocumentTitle(document)}: </span>
									{document.abstract}
								</a>
							</Heading>
							<p className="text-sm text-ink-soft">
								{document.type.name} · {document.issuedBy || document.issuer.name}
								<ValidityNote document={document} />
							</p>
						</div>
					</article>
				</li>
			))}
		</ul>
	);
}

/** In a list only what is out of the ordinary is said. */
function ValidityNote({ document }: { document: DocumentTeaser }) {
	if (document.state === "in_force") return null;
	return (
		<>
			{" · "}
			<span className="text-ink">{VALIDITY_NAMES[document.state]}</span>
		</>
	);
}
