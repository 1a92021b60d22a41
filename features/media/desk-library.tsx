import { formatDay } from "../../lib/dates.ts";
import { formatFileSize } from "../../lib/file-size.ts";
import type { LibraryItem, RightsState } from "./library.ts";
import { MEDIA_KIND_NAMES } from "./media-item.ts";
import { toItemPath } from "./media-item-path.ts";

const RIGHTS_WORDS: Record<RightsState, string> = { open: "", near: "Sắp hết quyền", ended: "Đã hết quyền" };

/** "PDF": what a file is called by those who use it. */
const toEnding = (name: string) => /\.([^.]{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? "";

function ItemFace({ thumbnail, kind, name, alt, caption }: LibraryItem) {
	if (!thumbnail) {
		return (
			<span className="grid aspect-3/2 place-content-center bg-wash text-center text-ink-soft">
				<span className="text-lg font-bold">{toEnding(name)}</span>
				<span className="text-xs">{MEDIA_KIND_NAMES[kind]}</span>
			</span>
		);
	}
	return (
		// biome-ignore lint/performance/noImgElement: its file is cut already, and the application cuts none
		<img
			src={thumbnail.url}
			alt={alt || caption || name}
			width={thumbnail.width}
			height={thumbnail.height}
			loading="lazy"
			className="aspect-3/2 w-full bg-wash object-contain"
		/>
	);
}

function Item({ item }: { item: LibraryItem }) {
	const { id, name, caption, bytes, createdAt, rights } = item;
	return (
		<li className="min-w-0">
			<a href={toItemPath(id)} className="grid gap-1 text-ink no-underline hover:[&_b]:underline">
				<ItemFace {...item} />
				<b className="line-clamp-2 text-sm font-semibold wrap-anywhere text-link">{caption || name}</b>
				<span className="text-xs text-ink-soft tabular-nums">
					Số {id} · {formatDay(createdAt)} · {formatFileSize(bytes)}
				</span>
				{rights !== "open" && <span className="text-xs font-semibold text-danger">{RIGHTS_WORDS[rights]}</span>}
			</a>
		</li>
	);
}

/** A page of the library; each item leads to its own. */
export function LibraryGrid({ items, isNarrowed }: { items: readonly LibraryItem[]; isNarrowed: boolean }) {
	if (items.length === 0) {
		return (
			<p className="max-w-150 py-6">
				{isNarrowed
					? "Không có mục nào như vậy. Hãy bớt chữ tìm hoặc bỏ lọc."
					: "Thư viện chưa có gì. Ảnh và tài liệu tải lên ở đây hay trong lúc viết bài đều vào thư viện."}
			</p>
		);
	}
	return (
		<ul
			aria-label="Thư viện"
			className="grid list-none grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5"
		>
			{items.map((item) => (
				<Item key={item.id} item={item} />
			))}
		</ul>
	);
}
