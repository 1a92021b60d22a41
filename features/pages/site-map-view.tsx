import { PageHeading } from "../../components/ui/page-heading.tsx";
import { ARCHIVE_PATH } from "../archive/archive.ts";
import { type CategoryNode, toCategoryPath } from "../categories/category.ts";
import { getCategoryTree } from "../categories/queries.ts";
import { CORRECTIONS_PATH } from "../corrections/correction.ts";
import { DOCUMENTS_PATH } from "../documents/document.ts";
import { ALL_DOCUMENTS, toDocumentListPath } from "../documents/document-list.ts";
import { getDocumentChoices } from "../documents/queries.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { listTopicBanners } from "../topics/queries.ts";
import { toTopicPath } from "../topics/topic.ts";
import { listPageLinks, type PageLink } from "./queries.ts";

const SERVICES: readonly PageLink[] = [
	{ name: "Trang chủ", href: "/" },
	{ name: "Tìm kiếm", href: "/tim-kiem" },
	{ name: "Ảnh", href: "/anh" },
	{ name: "Video", href: "/video" },
	{ name: "Lưu trữ theo tháng", href: ARCHIVE_PATH },
	{ name: "Cơ cấu tổ chức", href: "/co-cau-to-chuc" },
	{ name: "Hỏi – đáp", href: "/hoi-dap" },
	{ name: "Lấy ý kiến dự thảo", href: "/lay-y-kien" },
	{ name: "Thăm dò ý kiến", href: "/tham-do" },
	{ name: "Lịch công tác", href: "/lich-cong-tac" },
	{ name: "Đính chính", href: CORRECTIONS_PATH },
	{ name: "Kênh RSS", href: "/rss" },
];

/** Everything there is on the site, as one page of links. */
export async function SiteMapView() {
	const sections = await getCategoryTree();
	const topics = await listTopicBanners();
	const { types } = await getDocumentChoices();
	const documents = types.map(({ slug, name }) => ({
		name,
		href: toDocumentListPath({ ...ALL_DOCUMENTS, type: slug }),
	}));
	return (
		<ReaderPage>
			<div className="mt-4 mb-6">
				<PageHeading description="Mọi mục của trang trên một trang.">Sơ đồ trang</PageHeading>
			</div>
			<div className="grid gap-8">
				<Part title="Lối vào chính" links={SERVICES} />
				<section className="grid gap-x-8 sm:grid-cols-2">
					<h2 className="border-t border-ink pt-3 font-serif text-lg font-bold sm:col-span-2">Chuyên mục</h2>
					{sections.map((section) => (
						<SectionLinks key={section.id} section={section} />
					))}
				</section>
				<Part title="Chuyên đề" links={topics.map((topic) => ({ name: topic.name, href: toTopicPath(topic) }))} />
				<Part title="Văn bản" links={[{ name: "Tất cả văn bản", href: DOCUMENTS_PATH }, ...documents]} />
				<Part title="Về trang này" links={await listPageLinks()} />
			</div>
		</ReaderPage>
	);
}

function SectionLinks({ section }: { section: CategoryNode }) {
	return (
		<div className="border-b border-line py-2">
			<a
				href={toCategoryPath(section)}
				className="inline-flex min-h-11 items-center font-semibold hover:text-accent hover:underline lg:min-h-9"
			>
				{section.name}
			</a>
			{section.children.length > 0 && (
				<LinkList links={section.children.map((child) => ({ name: child.name, href: toCategoryPath(child) }))} />
			)}
		</div>
	);
}

function Part({ title, links }: { title: string; links: readonly PageLink[] }) {
	if (links.length === 0) return null;
	return (
		<section className="border-t border-ink pt-3">
			<h2 className="mb-1 font-serif text-lg font-bold">{title}</h2>
			<div className="sm:columns-2">
				<LinkList links={links} />
			</div>
		</section>
	);
}

function LinkList({ links }: { links: readonly PageLink[] }) {
	return (
		<ul className="text-sm">
			{links.map(({ name, href }) => (
				<li key={href} className="break-inside-avoid">
					<a
						href={href}
						className="flex min-h-11 items-center py-1 leading-snug hover:text-accent hover:underline lg:min-h-9"
					>
						{name}
					</a>
				</li>
			))}
		</ul>
	);
}
