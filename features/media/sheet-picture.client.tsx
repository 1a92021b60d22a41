"use client";

interface SheetPictureProps {
	/** Null when the original picture is lost. */
	mediaId: number | null;
	alt: string;
	isSmall?: boolean;
}

/** A picture in a writing sheet, which knows it by its number alone. */
export function SheetPicture({ mediaId, alt, isSmall = false }: SheetPictureProps) {
	if (mediaId === null) return <p className="text-ink-soft">Ảnh gốc không còn</p>;
	const size = isSmall ? "h-24" : "max-h-72";
	return (
		// biome-ignore lint/performance/noImgElement: its file is cut already, and the application cuts none
		<img
			src={`/admin/tai-len/anh?so=${mediaId}`}
			alt={alt || `Ảnh số ${mediaId}`}
			className={`${size} w-auto max-w-full bg-wash object-contain`}
		/>
	);
}
