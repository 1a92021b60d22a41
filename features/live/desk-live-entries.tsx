import { OlderLink } from "../../components/admin/older-link.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { formatClock, formatDay, formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { SheetPicture } from "../media/sheet-picture.client.tsx";
import type { DeskLive, DeskLiveEntry } from "./desk-live.ts";
import { CorrectForm, WithdrawForm } from "./entry-work.client.tsx";
import { toDeskLivePath, toParagraphs } from "./live.ts";

interface EntryActions {
	correct: FormAction;
	pin: FormAction;
	withdraw: FormAction;
}

/** The entries of a coverage, newest first, each with what may be done to it. */
export function DeskLiveEntries({
	live,
	isFirst,
	actions,
}: {
	live: DeskLive;
	isFirst: boolean;
	actions: EntryActions;
}) {
	const path = toDeskLivePath(live.article.id);
	return (
		<section aria-labelledby="da-dang" className="grid max-w-180 gap-2">
			<h2 id="da-dang" className="text-base font-bold">
				Đã đăng
			</h2>
			{live.entries.length === 0 && (
				<p className="text-ink-soft">Chưa có mục nào. Mục đầu tiên bạn đăng sẽ hiện ở đây.</p>
			)}
			<ol className="grid">
				{live.entries.map((entry) => (
					<li key={entry.id} className="grid gap-2 border-t border-line py-4">
						<DeskEntry entry={entry} actions={actions} />
					</li>
				))}
			</ol>
			<OlderLink
				olderHref={live.older === null ? null : `${path}?sau=${live.older}`}
				firstHref={isFirst ? null : path}
			/>
		</section>
	);
}

function DeskEntry({ entry, actions }: { entry: DeskLiveEntry; actions: EntryActions }) {
	const { id, version, title, text, mediaId, at, actorName, isPinned, state, correctedAt } = entry;
	const fields = { entryId: id, baseVersion: version };
	const isShown = state === "shown";
	return (
		<>
			<p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
				<time dateTime={at.toISOString()} className="tabular-nums">
					<strong className="text-ink">{formatClock(at)}</strong> {formatDay(at)}
				</time>
				<span>{actorName}</span>
				{isPinned && <strong className="text-link">Đang ghim</strong>}
				{!isShown && <strong className="text-danger">Đã gỡ: bạn đọc không thấy</strong>}
				{correctedAt && isShown && <span>Đã sửa lúc {formatDayAndTime(correctedAt)}</span>}
			</p>
			<Words title={title} text={text} />
			{mediaId !== null && <SheetPicture mediaId={mediaId} alt="" isSmall />}
			{isShown && (
				<>
					<ActionForm action={actions.pin} fields={{ ...fields, pin: isPinned ? "0" : "1" }}>
						<SubmitButton kind="plain">{isPinned ? "Bỏ ghim" : "Ghim lên trên hết"}</SubmitButton>
					</ActionForm>
					<div>
						<CorrectForm
							key={version}
							action={actions.correct}
							at={fields}
							kept={{ title, text, mediaId: String(mediaId ?? "") }}
						/>
						<WithdrawForm action={actions.withdraw} at={fields} />
					</div>
				</>
			)}
			<Edits edits={entry.edits} />
		</>
	);
}

function Words({ title, text }: { title: string; text: string }) {
	return (
		<div className="grid gap-1 wrap-anywhere">
			{title && <h3 className="font-bold">{title}</h3>}
			{toParagraphs(text).length > 0 && <p className="whitespace-pre-line">{text}</p>}
		</div>
	);
}

function Edits({ edits }: Pick<DeskLiveEntry, "edits">) {
	if (edits.length === 0) return null;
	return (
		<details className="text-sm">
			<summary className="flex min-h-11 cursor-pointer items-center text-link underline lg:min-h-9">
				{edits.length} bản trước khi sửa
			</summary>
			<ol className="grid gap-3 py-2">
				{edits.map(({ id, editedAt, editorName, titleBefore, textBefore }) => (
					<li key={id} className="border-s-4 border-line ps-3">
						<p className="text-ink-soft">
							Đến {formatDayAndTime(editedAt)}, {editorName} sửa
						</p>
						<Words title={titleBefore} text={textBefore} />
					</li>
				))}
			</ol>
		</details>
	);
}
