import type { MenuSection } from "./menu-section.ts";
import { SearchForm } from "./search-form.tsx";
import { SectionMenu } from "./section-menu.tsx";
import { WovenBand } from "./woven-band.tsx";

export interface MastheadProps {
	/** "Trang thông tin điện tử Đảng bộ tỉnh Gia Lai" */
	name: string;
	/** "Tỉnh ủy Gia Lai" */
	shortName: string;
	today: { dateTime: string; solar: string; lunar: string };
	sections: readonly MenuSection[];
}

/** The head of every reader page; the top of the page for "Lên đầu trang". */
export function Masthead({ name, shortName, today, sections }: MastheadProps) {
	return (
		<header id="top" tabIndex={-1}>
			<div className="mx-auto flex max-w-300 flex-wrap items-end justify-between gap-x-8 gap-y-2 px-4 pt-4 pb-3 md:flex-nowrap md:px-6 md:pt-7 md:pb-5">
				<a href="/" className="block text-ink no-underline">
					<span className="block text-xs text-ink-soft lg:text-sm">{name}</span>
					<span className="block font-serif text-3xl font-extrabold">{shortName}</span>
				</a>
				<div className="no-print hidden flex-col items-end gap-2 md:flex lg:flex-row lg:gap-6">
					<p className="text-end text-xs whitespace-nowrap text-ink-soft">
						<time dateTime={today.dateTime} className="font-semibold text-ink lg:block">
							{today.solar}
						</time>
						<span className="lg:hidden"> · </span>
						{today.lunar}
					</p>
					<div className="w-64">
						<SearchForm label="Tìm trong trang" id="tim-dau-trang" />
					</div>
				</div>
				<p className="no-print basis-full text-xs text-ink-soft md:hidden">
					<span className="font-semibold text-ink">{today.solar}</span> · {today.lunar}
				</p>
			</div>
			<div className="no-print border-t-2 border-rule">
				<SectionMenu sections={sections} />
			</div>
			<WovenBand isFirst />
		</header>
	);
}
