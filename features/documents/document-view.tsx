import type { ReactNode } from "react";
import { SectionHeading } from "../../components/ui/section-heading.tsx";
import { formatFileSize } from "../../lib/file-size.ts";
import { RatingForm } from "../ratings/rating-form.tsx";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import {
	DOCUMENTS_PATH,
	type DocumentFile,
	type DocumentTeaser,
	type PartyDocument,
	toDocumentPath,
	toDocumentTitle,
	VALIDITY_NAMES,
} from "./document.ts";
import { ALL_DOCUMENTS, toDocumentListPath } from "./document-list.ts";
import { Day, DocumentRows } from "./document-rows.tsx";

/** A document of the library: what it is about, whether it holds, its facts and its files. */
export function DocumentView({ document }: { document: PartyDocument }) {
	return (
		<ReaderPage currentSection="van-ban">
			<BreadcrumbTrail
				items={[
					{ name: "Văn bản", href: DOCUMENTS_PATH },
					{ name: document.type.name, href: toDocumentListPath({ ...ALL_DOCUMENTS, type: document.type.slug }) },
				]}
			/>
			<article className="mt-3 grid gap-8">
				<header className="grid gap-3">
					<h1 className="font-serif text-2xl font-extrabold">{toDocumentTitle(document)}</h1>
					<p className="max-w-160 font-serif text-base leading-relaxed font-semibold">{document.abstract}</p>
				</header>
				<ReplacedNotice replacedBy={document.replacedBy} />
				<Downloads files={document.files} />
				<Facts document={document} />
			</article>
			<RatingForm subject={{ kind: "document", id: document.id }} />
			{document.replaces.length > 0 && (
				<section className="mt-10">
					<SectionHeading>Văn bản được thay thế</SectionHeading>
					<DocumentRows documents={document.replaces} isPart />
				</section>
			)}
		</ReaderPage>
	);
}

function ReplacedNotice({ replacedBy }: { replacedBy: readonly DocumentTeaser[] }) {
	if (replacedBy.length === 0) return null;
	return (
		<div role="note" className="max-w-160 border-y border-line py-3 text-sm">
			{replacedBy.map((newer) => (
				<p key={newer.id}>
					Đã được thay thế bởi{" "}
					<a
						href={toDocumentPath(newer)}
						className="inline-flex min-h-11 items-center font-semibold text-link underline lg:min-h-0"
					>
						{toDocumentTitle(newer)}
					</a>
					, ngày <Day day={newer.issuedOn} />.
				</p>
			))}
		</div>
	);
}

function Downloads({ files }: { files: readonly DocumentFile[] }) {
	if (files.length === 0) {
		return <p className="max-w-160 text-sm text-ink-soft">Văn bản này chưa có tệp để tải về.</p>;
	}
	return (
		<ul className="grid max-w-160 gap-1">
			{files.map(({ name, href, bytes }) => (
				<li key={href}>
					<a
						href={href}
						download={name}
						className="inline-flex min-h-11 items-center font-semibold text-link underline"
					>
						Tải về: {name} ({name.slice(name.lastIndexOf(".") + 1).toUpperCase()}, {formatFileSize(bytes)})
					</a>
				</li>
			))}
		</ul>
	);
}

function Facts({ document }: { document: PartyDocument }) {
	const { type, field, effectiveOn, expiresOn, signer, signerPosition } = document;
	const facts: readonly (readonly [label: string, value: ReactNode])[] = [
		["Số, ký hiệu", document.sign],
		["Loại văn bản", type.name],
		["Cơ quan ban hành", document.issuedBy || document.issuer.name],
		["Ngày ban hành", <Day key="issued" day={document.issuedOn} />],
		["Ngày có hiệu lực", effectiveOn && <Day key="effective" day={effectiveOn} />],
		["Ngày hết hiệu lực", expiresOn && <Day key="expires" day={expiresOn} />],
		["Tình trạng hiệu lực", VALIDITY_NAMES[document.state]],
		["Lĩnh vực", field?.name],
		["Nhiệm kỳ", document.term],
		["Người ký", [signer, signerPosition].filter((part) => part !== "").join(", ")],
		["Quyền hạn ký", document.signingAuthority],
	];
	return (
		<dl className="max-w-160 border-t border-ink text-sm">
			{facts
				.filter(([, value]) => value)
				.map(([label, value]) => (
					<div key={label} className="gap-x-8 border-b border-line py-2.5 sm:grid sm:grid-cols-[11rem_1fr]">
						<dt className="text-ink-soft">{label}</dt>
						<dd className="text-base sm:text-sm">{value}</dd>
					</div>
				))}
		</dl>
	);
}
