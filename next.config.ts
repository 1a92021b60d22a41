import type { NextConfig } from "next";

const nextConfig: NextConfig = {
	// The gate compresses once, sets the headers, and serves pictures from their own files.
	compress: false,
	poweredByHeader: false,
	images: { unoptimized: true },
	// Every reader gets a finished document: metadata in the head, no open boundary.
	htmlLimitedBots: /.*/,
	experimental: { globalNotFound: true, authInterrupts: true },
	turbopack: { root: import.meta.dirname },
	outputFileTracingRoot: import.meta.dirname,
	serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "exifreader"],
	// Only what is built is checked here: tests need packages that a server does not install.
	typescript: { tsconfigPath: "tsconfig.build.json" },
};

export default nextConfig;
