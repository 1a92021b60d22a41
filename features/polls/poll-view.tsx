import type { Metadata } from "next";
import { PageHeading } from "../../components/ui/page-heading.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { recordRedirect, recordStatus } from "../../lib/page-record.ts";
import { formatViews } from "../articles/views.ts";
import { toPageMetadata } from "../site/page-metadata.ts";
import { ReaderPage } from "../site/reader-page.tsx";
import { countVotes, formatShare, type Poll, toPollPath, toPollPhase, toResultPath } from "./poll.ts";
import { PollVoteForm } from "./poll-vote-form.tsx";

const ERRORS: Readonly<Record<string, string>> = {
	"chua-chon": "Phiếu chưa được ghi: hãy chọn một câu trả lời.",
	"qua-nhieu": "Phiếu chưa được ghi: từ mạng của bạn vừa có rất nhiều phiếu. Hãy thử lại sau nửa giờ.",
};

const THANKS: Readonly<Record<string, string>> = {
	"da-nhan": "Đã ghi phiếu của bạn. Xin cảm ơn.",
	"da-co": "Trình duyệt này đã bỏ phiếu từ trước, nên phiếu vừa gửi không được tính.",
};

/** While votes are taken, results are for those who have voted; afterwards for everybody. */
export function toPollMetadata(poll: Poll | null, isResult: boolean): Promise<Metadata> {
	if (!poll) return toPageMetadata({ title: "Thăm dò ý kiến", path: null });
	const isOpen = toPollPhase(poll, new Date()) === "open";
	const title = isResult ? `Kết quả thăm dò: ${poll.question}` : poll.question;
	return toPageMetadata({ title, path: isResult && isOpen ? null : (isResult ? toResultPath : toPollPath)(poll) });
}

interface PollViewProps {
	poll: Poll | null;
	/** What the address calls it. */
	slug: string;
	isResult: boolean;
	/** Why a vote was not counted, or that it was. */
	told: string;
}

/** A poll's page, or that of its results; records 404 where readers see none. */
export function PollView({ poll, slug, isResult, told }: PollViewProps) {
	if (!poll) {
		recordStatus(404);
		return null;
	}
	const toPath = isResult ? toResultPath : toPollPath;
	if (`/tham-do/${slug}` !== toPollPath(poll)) {
		recordRedirect(toPath(poll));
		return null;
	}
	const isOpen = toPollPhase(poll, new Date()) === "open";
	return (
		<ReaderPage without="polls">
			<div className="mt-4 grid max-w-160 gap-6">
				<PageHeading label="Thăm dò ý kiến">{poll.question}</PageHeading>
				{isOpen && !isResult ? (
					<PollVoteForm poll={poll} id="bo-phieu" error={ERRORS[told] ?? null} isAsked />
				) : (
					<Results poll={poll} isOpen={isOpen} told={isResult ? (THANKS[told] ?? null) : null} />
				)}
			</div>
		</ReaderPage>
	);
}

function Results({ poll, isOpen, told }: { poll: Poll; isOpen: boolean; told: string | null }) {
	const all = countVotes(poll);
	return (
		<section aria-labelledby="ket-qua" className="grid gap-4">
			{told && (
				<p role="status" className="border-s-4 border-link ps-3 font-semibold">
					{told}
				</p>
			)}
			<h2 id="ket-qua" className="text-base font-bold">
				{isOpen ? "Kết quả đến lúc này" : "Kết quả"}
			</h2>
			<ul className="ruled border-t border-ink">
				{poll.options.map(({ id, label, votes }) => (
					<li key={id} className="grid gap-1 py-3">
						<p className="flex justify-between gap-4">
							<span className="min-w-0 wrap-anywhere">{label}</span>
							<span className="whitespace-nowrap tabular-nums">
								<strong>{formatShare(votes, all)}</strong> · {formatViews(votes, true)} phiếu
							</span>
						</p>
						<meter min={0} max={Math.max(1, all)} value={votes} aria-label={label} className="share" />
					</li>
				))}
			</ul>
			<p className="text-sm text-ink-soft">
				{formatViews(all, true)} phiếu. {isOpen ? "Còn nhận phiếu đến" : "Đã đóng lúc"}{" "}
				{formatDayAndTime(poll.closesAt)}. Thăm dò trên trang không phải là điều tra chọn mẫu: chỉ nói lên ý kiến của
				những người đã bỏ phiếu.
			</p>
		</section>
	);
}
