"use client";

interface UnsavedOfferProps {
	/** UTC milliseconds. */
	keptAt: number;
	onUse: () => void;
	onDrop: () => void;
}

const WHEN = new Intl.DateTimeFormat("vi-VN", {
	...{ timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", day: "2-digit", month: "2-digit" },
});

/** Words from before that were never saved: theirs to use or to leave. */
export function UnsavedOffer({ keptAt, onUse, onDrop }: UnsavedOfferProps) {
	return (
		<section aria-label="Chữ chưa lưu" className="grid gap-3 border-s-4 border-earth ps-4">
			<p>
				Còn chữ bạn viết lúc <time dateTime={new Date(keptAt).toISOString()}>{WHEN.format(keptAt)}</time> mà chưa lưu.
			</p>
			<p className="flex flex-wrap gap-3">
				<button
					type="button"
					onClick={onUse}
					className="min-h-11 border border-link px-4 font-semibold text-link lg:min-h-10"
				>
					Dùng lại chữ này
				</button>
				<button type="button" onClick={onDrop} className="min-h-11 px-2 text-link underline lg:min-h-10">
					Bỏ, giữ bản đã lưu
				</button>
			</p>
		</section>
	);
}
