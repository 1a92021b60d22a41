import { DeskTable } from "../../components/admin/desk-table.tsx";
import { OlderLink } from "../../components/admin/older-link.tsx";
import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import type { DigestRow } from "../../db/queries/digests.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { PreviewFrame } from "../articles/preview-frame.client.tsx";
import { DESK_DIGESTS_PATH, type DigestState } from "./digest.ts";
import type { DeskDigest, DigestReach } from "./queries.ts";

const MARKS: Readonly<Record<DigestState, { tone: StateTone; words: string }>> = {
	draft: { tone: "quiet", words: "Bản nháp" },
	sending: { tone: "live", words: "Đang gửi" },
	sent: { tone: "quiet", words: "Đã gửi" },
	stopped: { tone: "stopped", words: "Đã dừng" },
};

const toNumber = (count: number) => count.toLocaleString("vi-VN");

function DigestMark({ state }: { state: DigestState }) {
	return <StateMark tone={MARKS[state].tone}>{MARKS[state].words}</StateMark>;
}

/** What keeps mails from being sent, if anything does; and how many there are to send to. */
export function DigestReachNote({ reach: { hasMail, isOffered, subscribers } }: { reach: DigestReach }) {
	const lacks = [
		...(hasMail ? [] : ["Máy chủ chưa được nối với hộp thư (SMTP_URL) nên chưa gửi được."]),
		...(isOffered ? [] : ["Trang chưa mời bạn đọc đăng ký; người quản trị bật ở Cài đặt."]),
	];
	return (
		<p className={lacks.length > 0 ? "border-s-4 border-earth ps-3" : "text-ink-soft"}>
			{[...lacks, `${toNumber(subscribers)} địa chỉ đã xác nhận.`].join(" ")}
		</p>
	);
}

interface DigestListProps {
	digests: readonly DigestRow[];
	older: number | null;
	isFirst: boolean;
}

/** All digests, newest first. */
export function DigestList({ digests, older, isFirst }: DigestListProps) {
	return (
		<>
			<DeskTable<DigestRow>
				caption="Các bản tin"
				rows={digests}
				toKey={({ id }) => id}
				empty={<p>Chưa có bản tin nào. Bấm “Soạn bản tin” để lấy tin mới đăng làm bản nháp.</p>}
				columns={[
					{
						label: "Tiêu đề thư",
						render: ({ id, subject }) => (
							<a
								href={`${DESK_DIGESTS_PATH}/${id}`}
								className="font-semibold text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
							>
								{subject}
							</a>
						),
					},
					{ label: "Tình trạng", render: ({ state }) => <DigestMark state={state} />, isNarrow: true },
					{ label: "Đã gửi", render: ({ sent }) => toNumber(sent), isNarrow: true },
					{ label: "Không nhận", render: ({ refused }) => toNumber(refused), isNarrow: true },
					{
						label: "Soạn lúc",
						render: ({ createdAt }) => formatDayAndTime(createdAt),
						isNarrow: true,
					},
				]}
			/>
			<OlderLink
				olderHref={older === null ? null : `${DESK_DIGESTS_PATH}?sau=${older}`}
				firstHref={isFirst ? null : DESK_DIGESTS_PATH}
			/>
		</>
	);
}

/** How far a digest is that was approved. */
export function DigestProgress({ digest, stop }: { digest: DeskDigest; stop: FormAction | null }) {
	const { id, state, sent, refused, approvedAt, endedAt, lastError } = digest.row;
	const facts = [
		approvedAt && `Duyệt lúc ${formatDayAndTime(approvedAt)}${digest.approvedBy && `, ${digest.approvedBy}`}.`,
		`Đã gửi ${toNumber(sent)}, không nhận ${toNumber(refused)}.`,
		endedAt && `${state === "stopped" ? "Dừng" : "Xong"} lúc ${formatDayAndTime(endedAt)}.`,
	];
	return (
		<section aria-label="Tình trạng" className="grid max-w-160 gap-3">
			<div className="flex flex-wrap items-center gap-x-6 gap-y-2">
				<DigestMark state={state} />
				<span className="text-ink-soft">{facts.filter(Boolean).join(" ")}</span>
			</div>
			{lastError !== "" && (
				<p className="border-s-4 border-earth ps-3 wrap-anywhere">
					{state === "sending" && "Máy chủ thư chưa nhận; cổng tự thử lại. "}
					{lastError}
				</p>
			)}
			{state === "sending" && stop && (
				<ActionForm action={stop} fields={{ digestId: id }}>
					<SubmitButton kind="danger">Dừng gửi</SubmitButton>
				</ActionForm>
			)}
		</section>
	);
}

interface DigestStepsProps {
	digest: DeskDigest;
	trial: FormAction;
	/** Null: somebody else approves it. */
	approve: FormAction | null;
	discard: FormAction;
}

/** What can be done with a draft once it has been looked at. */
export function DigestSteps({ digest: { row, preview, reach }, trial, approve, discard }: DigestStepsProps) {
	const at = { digestId: row.id, baseVersion: row.version };
	const isReady = reach.hasMail && reach.subscribers > 0;
	return (
		<div className="flex flex-wrap items-start gap-3">
			{approve && isReady && (
				<ActionForm action={approve} fields={{ ...at, preview: preview.hash }} showsDone>
					<SubmitButton busyLabel="Đang duyệt …">Duyệt và gửi tới {toNumber(reach.subscribers)} địa chỉ</SubmitButton>
				</ActionForm>
			)}
			{reach.hasMail && (
				<ActionForm action={trial} fields={at} showsDone>
					<SubmitButton kind="plain">Gửi thử cho tôi</SubmitButton>
				</ActionForm>
			)}
			<ActionForm action={discard} fields={at}>
				<SubmitButton kind="danger">Bỏ bản nháp</SubmitButton>
			</ActionForm>
		</div>
	);
}

/** The mail as its readers see it. */
export function DigestPreview({ preview: { subject, html } }: Pick<DeskDigest, "preview">) {
	return (
		<section aria-labelledby="xem-truoc" className="grid gap-3">
			<div>
				<h2 id="xem-truoc" className="font-bold">
					Xem trước
				</h2>
				<p className="text-sm text-ink-soft">Tiêu đề: {subject}</p>
			</div>
			<PreviewFrame page={{ srcDoc: html, sandbox: "allow-same-origin" }} title="Bản xem trước của bản tin" />
		</section>
	);
}
