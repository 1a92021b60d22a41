import { dirname, join } from "node:path/posix";

export interface SourceFile {
	/** Below the project, with forward slashes. */
	path: string;
	text: string;
}

const MAX_LINES = 300;
const MAX_PAGE_LINES = 90;
const DATA = /^db\/seed\/demo\/(article-texts-[a-z][0-9]|demo-boxes|composed\/(beats-[a-z]+|common-paragraphs))\.ts$/;
const EMPTY_NAMES = /^(index|utils?|helpers?|misc|common|types?|constants?)$/;
/** What runs in the browser of whoever works in the editorial area; Next names the page of its failures itself. */
const BROWSER = /\.client\.tsx?$|^app\/admin\/(?:.*\/)?error\.tsx$/;
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.(client|test|spec|module|d|config))*\.(ts|tsx|mjs|css)$/;
const FOLDER_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;
const TEST = /\.(test|spec)\.tsx?$/;

type Rule = (file: SourceFile) => string | false;

const directive = (text: string, name: string) => new RegExp(`^\\s*["']${name}["']`, "m").test(text);
const countLines = (text: string) => text.trimEnd().split("\n").length;
const isReaderPage = (path: string) => path.startsWith("app/(site)/");

/** Routes share through features/ and components/: a route imports only from its own folder, and styles. */
function findForeignRoute({ path, text }: SourceFile): string | false {
	const home = dirname(path);
	if (!path.startsWith("app/") || home === "app") return false;
	const targets = [...text.matchAll(IMPORT)].map((match) => join(home, match[1] ?? ""));
	const foreign = targets.find(
		(target) => target.startsWith("app/") && !target.startsWith(`${home}/`) && !target.endsWith(".css"),
	);
	return foreign !== undefined && `imports ${foreign} of another route; share through features/ or components/`;
}

function findBadName({ path }: SourceFile): string | false {
	const parts = path.split("/");
	const file = parts.at(-1) ?? "";
	if (EMPTY_NAMES.test(file.split(".")[0] ?? "")) return "is named after nothing; name it after its main export";
	if (!FILE_NAME.test(file)) return "is not named in kebab-case";
	const folders = path.startsWith("app/") ? [] : parts.slice(0, -1);
	const folder = folders.find((name) => !FOLDER_NAME.test(name) || EMPTY_NAMES.test(name));
	return folder !== undefined && `lies in a folder with a name against the rules: ${folder}`;
}

const RULES: Rule[] = [
	({ path, text }) =>
		!DATA.test(path) && countLines(text) > MAX_LINES && `has ${countLines(text)} lines, more than ${MAX_LINES}`,
	({ path, text }) =>
		/^app\/.*\/?page\.tsx$/.test(path) &&
		countLines(text) > MAX_PAGE_LINES &&
		`is a page of ${countLines(text)} lines, more than ${MAX_PAGE_LINES}`,
	({ path, text }) =>
		directive(text, "use client") !== BROWSER.test(path) &&
		'is a .client.tsx or .client.ts without "use client", or the other way round',
	({ path, text }) =>
		directive(text, "use server") !== /[/-]actions\.ts$/.test(path) &&
		'is an actions.ts without "use server", or the other way round',
	({ path, text }) => isReaderPage(path) && directive(text, "use client") && "is a client component on the reader side",
	({ path, text }) => isReaderPage(path) && /<Suspense\b/.test(text) && "opens a boundary on the reader side",
	({ path }) =>
		isReaderPage(path) && /\/(loading|error)\.tsx$/.test(path) && "turns a reader page into something unfinished",
	({ path }) =>
		/\.spec\.tsx?$/.test(path) !== path.startsWith("e2e/") &&
		TEST.test(path) &&
		"is a .spec.ts outside e2e/, or a .test.ts inside",
	({ path, text }) =>
		/^(app|components|db|features|lib|server|cli)\//.test(path) &&
		path !== "lib/safe-fetch.ts" &&
		!BROWSER.test(path) &&
		!TEST.test(path) &&
		/(?<![.\w])fetch\(|\bglobalThis\.fetch\b|\bhttps?\.(get|request)\(|["']undici["']/.test(text) &&
		"reaches the network past lib/safe-fetch.ts",
	findBadName,
	findForeignRoute,
];

/** Rules of the house that neither the linter nor the import check can hold; each violation as "path says". */
export function listHouseViolations(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) => {
		const found = RULES.map((rule) => rule(file)).filter((sentence) => sentence !== false);
		return found.map((sentence) => `${file.path} ${sentence}`);
	});
}
