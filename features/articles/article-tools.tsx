import { siteOrigin } from "../../lib/env.ts";
import { toEasyPath } from "../easy-reading/easy-path.ts";
import { toLitePath } from "../lite/lite-path.ts";
import { type ArticleHeadline, toArticlePath } from "./article.ts";

const TOOL = "inline-flex min-h-11 items-center text-link hover:underline lg:min-h-9";
const SIZES = [
	{ value: "1", name: "Chữ vừa", look: "text-xs" },
	{ value: "2", name: "Chữ to", look: "text-base" },
	{ value: "3", name: "Chữ rất to", look: "text-lg" },
];

/** What a reader can do with an article: pass it on, enlarge it, hear it, print it. Links without script, buttons with. */
export function ArticleTools({ article }: { article: Pick<ArticleHeadline, "id" | "slug" | "title"> }) {
	const address = siteOrigin() + toArticlePath(article);
	return (
		<div className="no-print -mt-4 mb-6 grid max-w-160 text-sm">
			<nav aria-label="Chia sẻ bài viết" className="flex flex-wrap items-center gap-x-3">
				<span aria-hidden="true" className="text-ink-soft max-sm:hidden">
					Chia sẻ
				</span>
				<ul className="flex flex-wrap items-center gap-x-3">
					{listShares(address, article.title).map(({ name, href }) => (
						<li key={name}>
							<a href={href} rel="noopener nofollow" className={TOOL}>
								<span className="sr-only">Chia sẻ qua </span>
								{name}
							</a>
						</li>
					))}
					<li className="needs-script">
						<copy-link data-href={address}>
							<button type="button" className={TOOL}>
								Sao chép liên kết
							</button>{" "}
							<span role="status" className="text-ink-soft" />
						</copy-link>
					</li>
				</ul>
			</nav>
			<div className="flex flex-wrap items-center gap-x-4">
				<text-size className="needs-script">
					<fieldset className="-ms-4 flex items-center lg:-ms-3">
						<legend className="sr-only">Cỡ chữ</legend>
						{SIZES.map(({ value, name, look }) => (
							<button
								key={value}
								type="button"
								value={value}
								aria-pressed={value === "1"}
								className={`inline-flex min-h-11 min-w-11 items-center justify-center font-serif font-bold text-link lg:min-h-9 lg:min-w-9 aria-pressed:text-ink aria-pressed:underline ${look}`}
							>
								<span aria-hidden="true">A</span>
								<span className="sr-only">{name}</span>
							</button>
						))}
					</fieldset>
				</text-size>
				<a href={toEasyPath(toArticlePath(article))} data-reading="de-doc" className={TOOL}>
					Đọc dễ
				</a>
				<a href={toLitePath(toArticlePath(article))} className={TOOL}>
					Bản nhẹ
				</a>
				<print-page className="needs-script max-sm:hidden">
					<button type="button" className={TOOL}>
						In bài
					</button>
				</print-page>
				<read-aloud className="needs-script">
					<button type="button" className={TOOL}>
						Nghe
					</button>
				</read-aloud>
			</div>
		</div>
	);
}

/** Addresses of others that pass a page on; they are asked for nothing before the reader follows one. */
function listShares(address: string, title: string): { name: string; href: string }[] {
	const page = encodeURIComponent(address);
	return [
		{ name: "Zalo", href: `https://zalo.me/share?url=${page}&title=${encodeURIComponent(title)}` },
		{ name: "Facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${page}` },
		{ name: "E-mail", href: `mailto:?subject=${encodeURIComponent(title)}&body=${page}` },
	];
}
