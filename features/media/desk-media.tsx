import type { ReactNode } from "react";
import { formatDay, formatDayAndTime, parseDay } from "../../lib/dates.ts";
import { formatFileSize } from "../../lib/file-size.ts";
import type { LibraryDetails } from "./library-item.ts";
import { MEDIA_KIND_NAMES, toUseName, toUsePath } from "./media-item.ts";
import { LIBRARY_PATH } from "./media-item-path.ts";

/** A part of an item's screen under its name. */
export function MediaPart({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section className="grid content-start gap-3 border-t border-line pt-4">
			<h2 className="font-bold">{title}</h2>
			{children}
		</section>
	);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div className="grid gap-x-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
			<dt className="text-ink-soft">{name}</dt>
			<dd className="wrap-anywhere">{children}</dd>
		</div>
	);
}

/** What is known of the file itself. */
export function MediaFacts({ item, uploader, originals, hasOriginal }: LibraryDetails) {
	const { id, kind, originalName, originalHash, mimeType, bytes, width, height, createdAt } = item;
	return (
		<dl className="grid gap-1 text-sm">
			<Fact name="Tên tệp">{originalName}</Fact>
			<Fact name="Loại">
				{MEDIA_KIND_NAMES[kind]} ({mimeType})
			</Fact>
			{width !== null && height !== null && (
				<Fact name="Kích thước">
					{width} × {height} điểm ảnh
				</Fact>
			)}
			<Fact name="Dung lượng">{formatFileSize(bytes)}</Fact>
			<Fact name="Tải lên">
				{formatDayAndTime(createdAt)}, {uploader ?? "bằng lệnh hoặc nhập dữ liệu"}
			</Fact>
			{originals.length > 0 && <Fact name="Đã thay tệp">{originals.length} lần</Fact>}
			<Fact name="SHA-256">
				<code className="text-xs">{originalHash}</code>
			</Fact>
			{hasOriginal && (
				<Fact name="Tệp gốc">
					<a href={`${LIBRARY_PATH}/goc?so=${id}`} download className="text-link">
						Tải tệp như lúc gửi lên
					</a>
				</Fact>
			)}
		</dl>
	);
}

/** What somebody has to know about the rights to an item; nothing while they are open. */
export function RightsNote({ item, rights, isHidden }: LibraryDetails) {
	if (rights === "open" || item.rightsEndOn === null) return null;
	const day = formatDay(parseDay(item.rightsEndOn));
	const end = rights === "ended" ? `Quyền sử dụng đã hết ngày ${day}.` : `Quyền sử dụng hết vào ngày ${day}.`;
	const then = isHidden
		? " Bạn đọc không còn thấy ảnh này."
		: rights === "ended"
			? " Hãy gia hạn, hoặc bỏ khỏi các nơi đang dùng."
			: "";
	return <p className="border-s-4 border-danger ps-3 font-semibold">{end + then}</p>;
}

/** Where an item is shown, each with the way to it. */
export function MediaUses({ uses }: Pick<LibraryDetails, "uses">) {
	if (uses.length === 0) return <p>Chưa nơi nào dùng.</p>;
	return (
		<ul aria-label="Nơi đang dùng" className="grid list-none text-sm">
			{uses.map((use) => (
				<li key={`${use.kind} ${use.id}`} className="border-b border-line py-2">
					<a href={toUsePath(use)} className="text-link">
						{toUseName(use)}
					</a>
				</li>
			))}
		</ul>
	);
}
