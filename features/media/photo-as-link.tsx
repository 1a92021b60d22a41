import type { Photo } from "./photo.ts";

interface PhotoAsLinkProps {
	/** Null when the original picture is lost. */
	photo: Photo | null;
	alt: string;
	caption: string;
	credit: string;
}

/** A picture by its words, leading to a small file of it. */
export function PhotoAsLink({ photo, alt, caption, credit }: PhotoAsLinkProps) {
	const jpegs = photo?.variants.filter(({ format }) => format === "jpeg").sort((a, b) => a.width - b.width) ?? [];
	const words = caption || alt || "không có chú thích";
	return (
		<p>
			{jpegs[0] ? <a href={jpegs[0].url}>Ảnh: {words}</a> : `Ảnh: ${words}`}
			{credit && ` (${credit})`}
		</p>
	);
}
