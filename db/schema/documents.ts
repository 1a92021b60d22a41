import { DOCUMENT_STATES, DOCUMENT_VALIDITIES } from "../queries/document-words.ts";
import type { ColumnKit } from "../sqlite/column-kit.ts";
import { isFilled, isOneOf } from "./checks.ts";

/** A list the library chooses from: kinds of documents, issuing bodies, fields of work. */
function defineCatalogue(kit: ColumnKit, name: string) {
	return kit.table(
		name,
		{
			id: kit.id(),
			slug: kit.text("slug").notNull(),
			name: kit.text("name").notNull(),
			/** How it stands in a sign: NQ, TU; empty where it never does. */
			code: kit.text("code").notNull().default(""),
			position: kit.integer("position").notNull().default(0),
		},
		(t) => [kit.check(`${name}_slug_filled`, isFilled(t.slug)), kit.uniqueIndex(`${name}_slug`).on(t.slug)],
	);
}

export function defineDocuments(kit: ColumnKit) {
	const documentTypes = defineCatalogue(kit, "document_types");
	const documentIssuers = defineCatalogue(kit, "document_issuers");
	const documentFields = defineCatalogue(kit, "document_fields");
	const documents = kit.table(
		"documents",
		{
			id: kit.id(),
			state: kit.word("state", DOCUMENT_STATES).notNull(),
			version: kit.integer("version").notNull().default(1),
			slug: kit.text("slug").notNull(),
			/** "15-NQ/TU" */
			sign: kit.text("sign").notNull(),
			typeId: kit
				.integer("type_id")
				.notNull()
				.references(() => documentTypes.id),
			issuerId: kit
				.integer("issuer_id")
				.notNull()
				.references(() => documentIssuers.id),
			/** The very body, such as "Ban Thường vụ Tỉnh ủy"; empty where the issuer's name says it. */
			issuedBy: kit.text("issued_by").notNull().default(""),
			fieldId: kit.integer("field_id").references(() => documentFields.id),
			abstract: kit.text("abstract").notNull(),
			issuedOn: kit.day("issued_on").notNull(),
			issuedYear: kit.integer("issued_year").notNull(),
			effectiveOn: kit.day("effective_on"),
			expiresOn: kit.day("expires_on"),
			validity: kit.word("validity", DOCUMENT_VALIDITIES).notNull(),
			/** "2025-2030": numbers run within a term of the committee. */
			term: kit.text("term").notNull().default(""),
			signer: kit.text("signer").notNull().default(""),
			signerPosition: kit.text("signer_position").notNull().default(""),
			/** "T/M Ban Thường vụ" */
			signingAuthority: kit.text("signing_authority").notNull().default(""),
			/** Folded words, a space around each: of number and sign, and of everything that can be searched. */
			signWords: kit.text("sign_words").notNull(),
			searchWords: kit.text("search_words").notNull(),
			withdrawnAt: kit.instant("withdrawn_at"),
			isDemo: kit.boolean("is_demo").notNull().default(false),
			createdAt: kit.instant("created_at").notNull(),
			updatedAt: kit.instant("updated_at").notNull(),
		},
		(t) => [
			kit.index("documents_newest").on(t.state, t.issuedOn, t.id),
			kit.index("documents_year").on(t.state, t.issuedYear, t.issuedOn, t.id),
			// A number comes again with every term of the committee, so the day belongs to the name.
			kit.uniqueIndex("documents_sign").on(t.sign, t.issuerId, t.typeId, t.issuedOn),
			kit.check("documents_state_word", isOneOf(t.state, DOCUMENT_STATES)),
			kit.check("documents_validity_word", isOneOf(t.validity, DOCUMENT_VALIDITIES)),
			kit.check("documents_slug_filled", isFilled(t.slug)),
			kit.check("documents_sign_filled", isFilled(t.sign)),
			kit.check("documents_abstract_filled", kit.sql`length(trim(${t.abstract})) > 0`),
		],
	);
	const documentFiles = kit.table(
		"document_files",
		{
			documentId: kit
				.integer("document_id")
				.notNull()
				.references(() => documents.id, { onDelete: "cascade" }),
			position: kit.integer("position").notNull(),
			/** Name in the media folder, made of the content hash. */
			fileName: kit.text("file_name").notNull(),
			/** Name under which a reader saves it: "15-NQ-TU.pdf". */
			downloadName: kit.text("download_name").notNull(),
			bytes: kit.integer("bytes").notNull(),
		},
		(t) => [kit.primaryKey({ columns: [t.documentId, t.position] }), kit.index("document_files_name").on(t.fileName)],
	);
	const documentReplacements = kit.table(
		"document_replacements",
		{
			documentId: kit
				.integer("document_id")
				.notNull()
				.references(() => documents.id, { onDelete: "cascade" }),
			replacedId: kit
				.integer("replaced_id")
				.notNull()
				.references(() => documents.id, { onDelete: "cascade" }),
		},
		(t) => [
			kit.primaryKey({ columns: [t.documentId, t.replacedId] }),
			kit.index("document_replacements_replaced").on(t.replacedId),
			kit.check("document_replacements_other", kit.sql`${t.documentId} <> ${t.replacedId}`),
		],
	);
	return { documentTypes, documentIssuers, documentFields, documents, documentFiles, documentReplacements };
}
