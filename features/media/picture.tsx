import type { Photo, PhotoVariant } from "./photo.ts";

interface PictureProps {
	photo: Photo;
	/** `sizes` of the picture: how wide it stands at which screen. */
	sizes: string;
	/** Beside a link that says the same, a picture is silent. */
	isSilent?: boolean;
	/** The largest thing a reader sees first: loaded at once. */
	isFirst?: boolean;
	/** Cut to 3:2, as in lists. */
	isCut?: boolean;
}

const TYPES: Readonly<Record<PhotoVariant["format"], string>> = {
	avif: "image/avif",
	webp: "image/webp",
	jpeg: "image/jpeg",
};

function toSrcSet(variants: readonly PhotoVariant[]): string {
	return variants.map(({ url, width }) => `${url} ${width}w`).join(", ");
}

/** A picture in the width and format that fits the reader's screen and browser. */
export function Picture({ photo, sizes, isSilent = false, isFirst = false, isCut = false }: PictureProps) {
	const listOf = (format: PhotoVariant["format"]) =>
		photo.variants.filter((variant) => variant.format === format).sort((a, b) => a.width - b.width);
	const jpegs = listOf("jpeg");
	const fallback = jpegs.find(({ width }) => width >= 720) ?? jpegs.at(-1);
	if (!fallback) return null;
	return (
		<picture>
			{(["avif", "webp"] as const).map((format) => {
				const variants = listOf(format);
				return (
					variants.length > 0 && <source key={format} type={TYPES[format]} srcSet={toSrcSet(variants)} sizes={sizes} />
				);
			})}
			<img
				src={fallback.url}
				srcSet={toSrcSet(jpegs)}
				sizes={sizes}
				width={photo.width}
				height={photo.height}
				alt={isSilent ? "" : photo.alt}
				loading={isFirst ? "eager" : "lazy"}
				fetchPriority={isFirst ? "high" : undefined}
				decoding="async"
				className={`h-auto w-full bg-wash ${isCut ? "aspect-3/2 object-cover" : ""}`}
			/>
		</picture>
	);
}
