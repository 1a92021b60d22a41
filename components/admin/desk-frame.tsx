import type { ReactNode } from "react";

export interface DeskLink {
	href: string;
	label: string;
	/** What waits there; 0 shows nothing. */
	waiting?: number;
}

/** Links that belong together, with a word above them. */
export interface DeskGroup {
	label: string;
	links: readonly DeskLink[];
}

interface DeskFrameProps {
	siteName: string;
	/** Who is signed in. */
	name: string;
	/** What they are in the newsroom. */
	role: string;
	groups: readonly DeskGroup[];
	/** The address of the page, for the mark beside its link. */
	path: string;
	/** Ends the session. */
	signOut: ReactNode;
	children: ReactNode;
}

const isAt = (path: string, href: string) => path === href || (href !== "/admin" && path.startsWith(`${href}/`));

function DeskMenuLink({ link: { href, label, waiting = 0 }, path }: { link: DeskLink; path: string }) {
	const isCurrent = isAt(path, href);
	return (
		<a
			href={href}
			aria-current={isCurrent ? "page" : undefined}
			className={`flex min-h-11 items-center justify-between gap-2 border-s-4 px-3 no-underline lg:min-h-9 ${
				isCurrent ? "border-accent bg-paper font-semibold text-ink" : "border-transparent text-ink"
			}`}
		>
			{label}
			{waiting > 0 && <span className="text-xs tabular-nums text-ink-soft">{waiting}</span>}
		</a>
	);
}

function DeskMenu({ groups, path }: Pick<DeskFrameProps, "groups" | "path">) {
	return (
		<ul className="grid gap-4">
			{groups.map(({ label, links }) => (
				<li key={label}>
					<p className="border-s-4 border-transparent px-3 pb-1 text-xs text-ink-soft">{label}</p>
					<ul className="grid">
						{links.map((link) => (
							<li key={link.href}>
								<DeskMenuLink link={link} path={path} />
							</li>
						))}
					</ul>
				</li>
			))}
		</ul>
	);
}

/** Around every screen of the editorial area: its nouns at the left, who is signed in above. */
export function DeskFrame({ siteName, name, role, groups, path, signOut, children }: DeskFrameProps) {
	return (
		<>
			<a href="#noi-dung" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3">
				Bỏ qua đến nội dung
			</a>
			<header className="flex flex-wrap items-center justify-between gap-x-6 border-b-2 border-rule px-4 py-1">
				<p className="text-sm">
					<a href="/admin" className="font-bold text-ink no-underline">
						{siteName}
					</a>
					<span className="text-ink-soft"> · Khu biên tập</span>
				</p>
				<div className="flex flex-wrap items-center gap-x-4 text-sm max-sm:w-full max-sm:justify-between">
					<a href="/" className="inline-flex min-h-11 items-center text-link lg:min-h-9">
						Xem trang
					</a>
					<a href="/admin/ca-nhan" className="inline-flex min-h-11 min-w-0 items-center text-link lg:min-h-9">
						<span className="max-w-36 truncate sm:max-w-60">{name}</span>
						<span className="sr-only"> ({role}), tài khoản của tôi</span>
					</a>
					{signOut}
				</div>
			</header>
			<div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
				<nav
					aria-label="Khu biên tập"
					className="border-line max-lg:border-b lg:min-h-[calc(100dvh-3rem)] lg:border-e lg:bg-wash lg:py-4"
				>
					<details className="lg:hidden">
						<summary className="flex min-h-11 items-center px-4 font-semibold">Mục lục</summary>
						<DeskMenu groups={groups} path={path} />
					</details>
					<div className="hidden lg:block">
						<DeskMenu groups={groups} path={path} />
					</div>
				</nav>
				<main
					id="noi-dung"
					tabIndex={-1}
					className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6 px-4 py-6 lg:px-8"
				>
					{children}
				</main>
			</div>
		</>
	);
}
