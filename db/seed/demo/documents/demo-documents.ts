import type { DemoDocument } from "./demo-document.ts";
import { newerDocumentsA } from "./newer-documents-a.ts";
import { newerDocumentsB } from "./newer-documents-b.ts";
import { olderDocumentsA } from "./older-documents-a.ts";
import { olderDocumentsB } from "./older-documents-b.ts";

/** Every invented document, the oldest first, so that one comes before those that replace it. */
export const demoDocuments: DemoDocument[] = [
	...newerDocumentsA,
	...newerDocumentsB,
	...olderDocumentsA,
	...olderDocumentsB,
].sort((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1));
