// Who may import whom. Each folder names what it may reach inside the project; everything else is refused.
const TEST = "\\.(test|spec)\\.tsx?$";
const FOLDERS = "^(app|bench|cli|components|db|e2e|features|lib|reader|server)/";

/** Files of `folder` reach nothing of the project but `allowed`. */
function onlyReaches(folder, allowed, from = {}) {
	return {
		name: `${folder}-reaches-too-far`,
		comment: `${folder}/ may import only ${allowed.join(", ")}`,
		severity: "error",
		from: { path: `^${folder}/`, ...from },
		to: { path: FOLDERS, pathNot: allowed },
	};
}

/** The packages of `path` are for files of `allowed` alone. */
function onlyFor(name, path, allowed) {
	return { name, severity: "error", from: { path: FOLDERS, pathNot: allowed }, to: { path } };
}

const PACKAGES = "(^|/)node_modules/";

export default {
	forbidden: [
		onlyReaches("lib", ["^lib/"]),
		onlyReaches("db", ["^lib/", "^db/"]),
		onlyReaches("components", ["^lib/", "^components/"]),
		onlyReaches("features", ["^lib/", "^db/queries/", "^db/client\\.ts$", "^components/", "^features/"], {
			pathNot: TEST,
		}),
		{
			name: "feature-test-reaches-too-far",
			comment: "a test may also open an empty database and arrange data in it",
			severity: "error",
			from: { path: "^features/.*\\.test\\.ts$" },
			to: { path: FOLDERS, pathNot: ["^lib/", "^db/", "^components/", "^features/"] },
		},
		onlyReaches("app", ["^lib/", "^components/", "^features/", "^app/"]),
		onlyReaches("server", ["^lib/", "^db/", "^features/", "^server/"]),
		onlyReaches("cli", ["^lib/", "^db/", "^features/", "^server/", "^cli/"]),
		onlyReaches("reader", ["^reader/"]),
		onlyReaches("e2e", ["^lib/", "^db/", "^e2e/"]),
		onlyReaches("bench", ["^lib/", "^db/", "^features/", "^bench/", "^e2e/support/"]),
		{
			name: "jsx-outside-next",
			comment: "plain Node loads no .tsx: server/, cli/ and what they import hold no JSX",
			severity: "error",
			from: { path: "^(server|cli|db|lib|bench)/" },
			to: { path: "\\.tsx$" },
		},
		{
			name: "jsx-behind-plain-node",
			comment: "a rule, read or verb is imported under plain Node, so it holds no JSX",
			severity: "error",
			from: { path: "^features/.*\\.ts$", pathNot: "[/-]actions\\.ts$" },
			to: { path: "\\.tsx$" },
		},
		{
			name: "actions-are-endpoints",
			comment: "server actions are called by pages; everything else calls the verb",
			severity: "error",
			from: { path: FOLDERS, pathNot: "^app/" },
			to: { path: "[/-]actions\\.ts$" },
		},
		onlyFor("sql-outside-db", `${PACKAGES}(@types/)?(drizzle-orm|better-sqlite3|pg)/`, ["^db/"]),
		onlyFor("next-below-the-pages", `${PACKAGES}(@types/)?(next|react|react-dom|next-auth|server-only)/`, [
			"^(app|components|features|server)/",
		]),
		{
			name: "browser-script-on-a-package",
			comment: "a reader loads nothing but our own, save altcha's solver, which must agree with the server to the bit",
			severity: "error",
			from: { path: "^reader/", pathNot: "^reader/work-solver\\.ts$" },
			to: { path: PACKAGES },
		},
		{
			name: "solver-on-a-package",
			severity: "error",
			from: { path: "^reader/work-solver\\.ts$" },
			to: { path: PACKAGES, pathNot: `${PACKAGES}altcha-lib/` },
		},
		{
			name: "test-code-in-the-portal",
			severity: "error",
			from: { path: "^(app|components|db|features|lib|reader|server|cli)/", pathNot: [TEST, "/test-[^/]+\\.ts$"] },
			to: { path: [TEST, "/test-[^/]+\\.ts$", `${PACKAGES}(vitest|@playwright|fast-check)/`] },
		},
		{ name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
		{ name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
		{
			name: "undeclared-package",
			severity: "error",
			from: {},
			to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
		},
	],
	options: {
		parser: "swc",
		tsPreCompilationDeps: true,
		doNotFollow: { path: "node_modules" },
		exclude: { path: "(^|/)\\.next/" },
		enhancedResolveOptions: {
			extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
			exportsFields: ["exports"],
			conditionNames: ["import", "require", "node", "default", "types"],
		},
	},
};
