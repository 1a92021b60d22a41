import type { MenuSection } from "./menu-section.ts";
import { WovenBand } from "./woven-band.tsx";

export interface FooterProps {
	name: string;
	/** What the law wants readers to be told, in order; empty values are left out. */
	facts: readonly { label: string; value: string; href?: string }[];
	sections: readonly MenuSection[];
	/** Pages about the office and the site. */
	pages: readonly { name: string; href: string }[];
}

const SERVICES = [
	{ name: "Bản nhẹ, không ảnh", href: "/.lite" },
	{ name: "Đọc nhiều", href: "/doc-nhieu" },
	{ name: "Lưu trữ theo tháng", href: "/luu-tru" },
	{ name: "Cơ cấu tổ chức", href: "/co-cau-to-chuc" },
	{ name: "Hỏi – đáp", href: "/hoi-dap" },
	{ name: "Lấy ý kiến dự thảo", href: "/lay-y-kien" },
	{ name: "Thăm dò ý kiến", href: "/tham-do" },
	{ name: "Lịch công tác", href: "/lich-cong-tac" },
	{ name: "Tỷ giá", href: "/ty-gia" },
	{ name: "Thời tiết", href: "/thoi-tiet" },
	{ name: "Đính chính", href: "/dinh-chinh" },
	{ name: "Kênh RSS", href: "/rss" },
	{ name: "Sơ đồ trang", href: "/so-do-trang" },
];

/** The foot of every reader page: who answers for it (Nghị định 174/2026/NĐ-CP, Điều 93), and the way back up. */
export function Footer({ name, facts, sections, pages }: FooterProps) {
	return (
		<footer className="mt-16">
			<WovenBand isFirst={false} />
			<div className="mx-auto grid max-w-300 gap-x-12 gap-y-8 px-4 pt-8 pb-6 md:px-6 lg:grid-cols-[5fr_7fr]">
				<div className="print:hidden">
					<p className="font-serif text-base font-bold">{name}</p>
					<dl className="mt-4 grid gap-y-2 text-sm">
						{facts
							.filter(({ value }) => value !== "")
							.map(({ label, value, href }) => (
								<div key={label} className="items-baseline sm:flex sm:gap-3">
									<dt className="shrink-0 text-ink-soft sm:w-52">{label}</dt>
									<dd>
										{href ? (
											<a href={href} className="inline-flex min-h-11 items-center hover:underline lg:min-h-0">
												{value}
											</a>
										) : (
											value
										)}
									</dd>
								</div>
							))}
					</dl>
				</div>
				<nav aria-label="Các chuyên mục" className="no-print">
					<ul className="gap-x-8 text-sm columns-2 md:columns-3">
						{sections.map((section) => (
							<li key={section.href} className="break-inside-avoid">
								<a
									href={section.href}
									className="flex min-h-11 items-center py-1 leading-snug lg:min-h-9 hover:underline"
								>
									{section.name}
								</a>
							</li>
						))}
					</ul>
				</nav>
			</div>
			<div className="no-print mx-auto flex max-w-300 flex-wrap items-center justify-between gap-x-8 px-4 pb-8 md:px-6">
				<nav aria-label="Về trang này" className="basis-full border-t border-line pt-2">
					<ul className="flex flex-wrap gap-x-6 text-sm">
						{[...pages, ...SERVICES].map(({ name: page, href }) => (
							<li key={href}>
								<a href={href} className="inline-flex min-h-11 items-center hover:underline">
									{page}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<p>
					<a
						href="#top"
						className="inline-flex min-h-11 items-center text-sm font-semibold tracking-wide hover:underline"
					>
						LÊN ĐẦU TRANG
					</a>
				</p>
			</div>
		</footer>
	);
}
