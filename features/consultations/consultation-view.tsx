import { Pagination } from "../../components/ui/pagination.tsx";
import { formatDay, toDateTimeAttribute, toDayKey } from "../../lib/dates.ts";
import { DownloadLink } from "../media/download-link.tsx";
import type { MediaFile } from "../media/media-file.ts";
import { RatingForm } from "../ratings/rating-form.tsx";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { CONSULTATIONS_PATH, formatMoment, PHASE_WORDS, toConsultationPath, toOpinionPath } from "./consultation.ts";
import type { Consultation, ShownOpinion } from "./queries.ts";

const TEXT = "max-w-160 font-serif text-lg leading-relaxed wrap-anywhere whitespace-pre-line";

/** A draft that is before the public: what it is, until when opinions are taken, and what was made of them. */
export function ConsultationView({ consultation }: { consultation: Consultation }) {
	const { title, lead, phase, files, summary } = consultation;
	return (
		<ReaderPage>
			<BreadcrumbTrail items={[{ name: "Lấy ý kiến dự thảo", href: CONSULTATIONS_PATH }]} />
			<article className="mt-4 grid gap-8">
				<header className="grid gap-3">
					<p className={`text-sm font-semibold ${phase === "open" ? "text-link" : "text-ink-soft"}`}>
						{PHASE_WORDS[phase]}
					</p>
					<h1 className="font-serif text-2xl font-extrabold wrap-anywhere">{title}</h1>
				</header>
				<Facts consultation={consultation} />
				{phase === "open" && <Ask consultation={consultation} />}
				{summary && <Summary summary={summary} />}
				<section aria-labelledby="du-thao" className="grid gap-3">
					<h2 id="du-thao" className="font-serif text-lg font-bold">
						Dự thảo
					</h2>
					{lead !== "" && <p className={TEXT}>{lead}</p>}
					<Files files={files} empty="Dự thảo này chưa có tệp để tải về." />
				</section>
				<Opinions consultation={consultation} />
			</article>
			<RatingForm subject={{ kind: "consultation", id: consultation.id }} />
		</ReaderPage>
	);
}

function Moment({ at }: { at: Date }) {
	return (
		<time dateTime={toDateTimeAttribute({ at, hasClockTime: true })} className="tabular-nums">
			{formatMoment(at)}
		</time>
	);
}

function Facts({ consultation: { office, opensAt, closesAt, approved } }: { consultation: Consultation }) {
	const facts = [
		["Cơ quan lấy ý kiến", office],
		["Từ", <Moment key="from" at={opensAt} />],
		["Đến", <Moment key="until" at={closesAt} />],
		["Ý kiến đã duyệt", approved.toLocaleString("vi-VN")],
	] as const;
	return (
		<dl className="max-w-160 border-t border-ink text-sm">
			{facts.map(([label, value]) => (
				<div key={label} className="gap-x-8 border-b border-line py-2.5 sm:grid sm:grid-cols-[11rem_1fr]">
					<dt className="text-ink-soft">{label}</dt>
					<dd className="text-base wrap-anywhere sm:text-sm">{value}</dd>
				</div>
			))}
		</dl>
	);
}

function Ask({ consultation: { id, closesAt } }: { consultation: Consultation }) {
	return (
		<p className="no-print flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
			<a
				href={toOpinionPath(id)}
				rel="nofollow"
				className="inline-flex min-h-11 items-center border border-ink bg-ink px-5 font-semibold text-paper hover:border-link hover:bg-link"
			>
				Góp ý dự thảo này
			</a>
			<span className="text-ink-soft">
				Nhận ý kiến đến <Moment at={closesAt} />; sau đó phiếu tự đóng.
			</span>
		</p>
	);
}

function Files({ files, empty }: { files: readonly MediaFile[]; empty: string }) {
	if (files.length === 0) return empty === "" ? null : <p className="text-sm text-ink-soft">{empty}</p>;
	return (
		<ul className="grid max-w-160 gap-1">
			{files.map((file) => (
				<li key={file.mediaId} className="wrap-anywhere">
					<DownloadLink file={file}>Tải về: {file.name}</DownloadLink>
				</li>
			))}
		</ul>
	);
}

function Summary({ summary: { text, files, publishedAt } }: { summary: NonNullable<Consultation["summary"]> }) {
	return (
		<section aria-labelledby="tong-hop" className="grid gap-3 border-t-2 border-rule pt-4">
			<h2 id="tong-hop" className="font-serif text-lg font-bold">
				Tổng hợp, giải trình tiếp thu
			</h2>
			<p className={TEXT}>{text}</p>
			<Files files={files} empty="" />
			<p className="text-sm text-ink-soft">
				Công bố <time dateTime={toDayKey(publishedAt)}>{formatDay(publishedAt)}</time>
			</p>
		</section>
	);
}

function Opinions({ consultation }: { consultation: Consultation }) {
	const { showsOpinions, opinions, page, pageCount } = consultation;
	if (!showsOpinions) return null;
	return (
		<section aria-labelledby="y-kien" className="grid gap-4">
			<h2 id="y-kien" className="font-serif text-lg font-bold">
				Ý kiến đã đăng
			</h2>
			{opinions.length === 0 ? (
				<p className="text-sm text-ink-soft">Chưa có ý kiến nào được đăng.</p>
			) : (
				<ol className="ruled border-t border-ink">
					{opinions.map((opinion) => (
						<Opinion key={opinion.id} opinion={opinion} />
					))}
				</ol>
			)}
			<Pagination page={page} pageCount={pageCount} toHref={(other) => toConsultationPath(consultation, other)} />
		</section>
	);
}

function Opinion({ opinion: { name, part, content, sentAt } }: { opinion: ShownOpinion }) {
	return (
		<li className="grid max-w-160 gap-1 py-4">
			<p className="text-sm text-ink-soft">
				<strong className="text-ink">{name ?? "Bạn đọc"}</strong>,{" "}
				<time dateTime={toDayKey(sentAt)}>{formatDay(sentAt)}</time>
				{part !== "" && <> · về {part}</>}
			</p>
			<p className="text-base wrap-anywhere whitespace-pre-line">{content}</p>
		</li>
	);
}
