import type { ReactNode } from "react";
import type { LetterWithArticle } from "../../db/queries/letters.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { toArticlePath } from "../articles/article.ts";
import { toFlagWords } from "../comments/flag-words.ts";
import { FAULT_WORDS } from "./letter.ts";

const LINK = "inline-flex min-h-11 items-center text-link underline lg:min-h-6";

/** The version the reader saw, beside the one that stands now when they differ. */
function Version({ article, version }: { article: { id: number; version: number }; version: number }) {
	const path = `/admin/bai-viet/${article.id}/phien-ban`;
	if (version === article.version) return <>Bản {version}, là bản hiện nay</>;
	return (
		<>
			Bản {version}; nay là bản {article.version}.{" "}
			<a href={`${path}?tu=${version}&den=${article.version}`} className={LINK}>
				Xem hai bản khác nhau chỗ nào
			</a>
		</>
	);
}

function Article({ article }: { article: NonNullable<LetterWithArticle["article"]> }) {
	return (
		<>
			<a href={`/admin/bai-viet/${article.id}`} className={LINK}>
				{article.title}
			</a>
			<p>
				<a href={toArticlePath(article)} className={LINK}>
					Xem trên trang
				</a>
			</p>
		</>
	);
}

function listFacts({ letter, article }: LetterWithArticle): [label: string, value: ReactNode][] {
	const { name, email, phone, fault, articleVersion, flags } = letter;
	const facts: [string, ReactNode][] = [
		["Người gửi", name ?? "Không để lại tên"],
		[
			"Thư điện tử",
			email && (
				<a href={`mailto:${encodeURIComponent(email)}`} className={LINK}>
					{email}
				</a>
			),
		],
		["Điện thoại", phone],
		["Gửi lúc", formatDayAndTime(letter.createdAt)],
		["Bài", article && <Article article={article} />],
		["Bản bạn đọc thấy", article && articleVersion && <Version article={article} version={articleVersion} />],
		["Loại lỗi", fault && FAULT_WORDS[fault]],
		["Cần xem kỹ", flags.length > 0 && <span className="font-semibold text-danger">{toFlagWords(flags)}</span>],
		["Kết quả", letter.note !== "" && <span className="whitespace-pre-line">{letter.note}</span>],
	];
	return facts.filter(([, value]) => value !== null && value !== false && value !== "");
}

/** The whole letter, or the report with its passage. */
export function DeskLetter({ found }: { found: LetterWithArticle }) {
	const { quote, content } = found.letter;
	return (
		<article aria-label="Nội dung thư" className="grid max-w-180 gap-4">
			<dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
				{listFacts(found).map(([label, value]) => (
					<div key={label} className="contents">
						<dt className="text-ink-soft max-sm:mt-1">{label}</dt>
						<dd className="min-w-0 wrap-anywhere">{value}</dd>
					</div>
				))}
			</dl>
			{quote !== "" && (
				<div className="grid gap-1">
					<h2 className="text-xs font-semibold text-ink-soft">Đoạn được chỉ ra</h2>
					<blockquote className="border-s-4 border-line ps-3 font-serif text-base wrap-anywhere whitespace-pre-line">
						{quote}
					</blockquote>
				</div>
			)}
			<p className="border-t border-line pt-4 font-serif text-base wrap-anywhere whitespace-pre-line">{content}</p>
		</article>
	);
}
