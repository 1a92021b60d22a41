import { formatDay, parseDay } from "../../lib/dates.ts";
import type { FormAction } from "../accounts/form-state.ts";
import { MediaFacts, MediaPart, MediaUses, RightsNote } from "./desk-media.tsx";
import { FocalPicker } from "./focal-picker.client.tsx";
import type { LibraryDetails } from "./library-item.ts";
import { OneButtonForm, ReplaceFile } from "./media-file-forms.client.tsx";
import { MediaForm } from "./media-form.client.tsx";

export interface MediaActions {
	edit: FormAction;
	setFocus: FormAction;
	restore: FormAction;
	remove: FormAction;
}

interface MediaScreenProps {
	details: LibraryDetails;
	/** Null for who may only look and use. */
	actions: MediaActions | null;
}

const toSubject = ({ item }: LibraryDetails) => ({ mediaId: item.id, baseVersion: item.version });

function Face({ details, actions }: MediaScreenProps) {
	const { item, picture, file } = details;
	if (!picture) {
		return (
			<p>
				{file ? (
					<a href={file.url} className="font-semibold text-link">
						Mở “{file.name}”
					</a>
				) : (
					"Mục này không có tệp để xem."
				)}
			</p>
		);
	}
	if (actions) {
		return (
			<FocalPicker
				key={item.version}
				picture={picture.shown}
				subject={toSubject(details)}
				point={{ x: item.focalX, y: item.focalY }}
				action={actions.setFocus}
			/>
		);
	}
	const { url, width, height } = picture.shown;
	// biome-ignore lint/performance/noImgElement: its file is cut already, and the application cuts none
	return <img src={url} alt={item.alt || item.originalName} width={width} height={height} className="h-auto w-full" />;
}

function Words({ details, actions }: { details: LibraryDetails; actions: MediaActions }) {
	const { caption, alt, credit, rightsEndOn, hidesAfterRights, kind, version } = details.item;
	const day = rightsEndOn === null ? "" : formatDay(parseDay(rightsEndOn));
	return (
		<MediaForm
			key={version}
			action={actions.edit}
			subject={toSubject(details)}
			isPhoto={kind === "photo"}
			words={{ caption, alt, credit, rightsEndOn: day, hidesAfterRights }}
		/>
	);
}

function Changes({ details, actions }: { details: LibraryDetails; actions: MediaActions }) {
	const { item, uses, isHeld, canBeRestored } = details;
	const subject = toSubject(details);
	return (
		<>
			{(item.kind === "photo" || item.kind === "document") && (
				<MediaPart title="Thay tệp">
					<ReplaceFile key={item.version} subject={subject} kind={item.kind === "photo" ? "anh" : "tep"} />
					{canBeRestored && (
						<OneButtonForm
							subject={subject}
							action={actions.restore}
							label="Khôi phục ảnh gốc"
							busyLabel="Đang khôi phục …"
							kind="plain"
						/>
					)}
				</MediaPart>
			)}
			<MediaPart title="Xóa khỏi thư viện">
				<p className="text-sm text-ink-soft">
					{isHeld && "Đang được lưu giữ theo yêu cầu pháp lý nên không xóa được. "}
					{uses.length > 0
						? "Chỉ xóa được khi không còn nơi nào dùng; trước hết hãy bỏ khỏi những nơi ở trên."
						: "Xóa là mất hẳn, cả tệp gốc; bản cũ của các bài từng dùng sẽ không còn ảnh này."}
				</p>
				{uses.length === 0 && !isHeld && (
					<OneButtonForm
						subject={subject}
						action={actions.remove}
						label="Xóa hẳn"
						busyLabel="Đang xóa …"
						kind="danger"
					/>
				)}
			</MediaPart>
		</>
	);
}

/** Everything about an item: what it shows, what is said of it, where it is used, and what can be done with it. */
export function MediaScreen({ details, actions }: MediaScreenProps) {
	const { caption, credit } = details.item;
	return (
		<div className="grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
			<div className="grid min-w-0 content-start gap-6">
				<RightsNote {...details} />
				<Face details={details} actions={actions} />
				<MediaPart title="Nơi đang dùng">
					<MediaUses uses={details.uses} />
				</MediaPart>
				<MediaPart title="Tệp">
					<MediaFacts {...details} />
				</MediaPart>
			</div>
			<div className="grid min-w-0 content-start gap-6">
				{actions ? (
					<>
						<Words details={details} actions={actions} />
						<Changes details={details} actions={actions} />
					</>
				) : (
					<p>
						{caption || "Chưa có chú thích."} {credit && `Ảnh: ${credit}`}
					</p>
				)}
			</div>
		</div>
	);
}
