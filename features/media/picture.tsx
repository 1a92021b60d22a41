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

/** In a list no picture is wider than half a wide screen, and a phone that shows three points for one sees no more than with two. Pixels. */
const WIDEST_IN_LISTS = 1080;

function toSrcSet(variants: readonly PhotoVariant[]): string {
	return variants.map(({ url, width }) => `${url} ${width}w`).join(", ");
}

/**
 * A picture in the width and format that fits the reader's screen and browser. Browsers without a modern format get one
 * JPEG: a name for each of its widths would cost every other reader more than it saves the few.
 */
export function Picture({ photo, sizes, isSilent = false, isFirst = false, isCut = false }: PictureProps) {
	const widest = isCut && !isFirst ? WIDEST_IN_LISTS : Number.POSITIVE_INFINITY;
	const listOf = (format: PhotoVariant["format"]) =>
		photo.variants
			.filter((variant) => variant.format === format && variant.width <= widest)
			.sort((a, b) => a.width - b.width);
	const jpegs = listOf("jpeg");
	const modern = (["avif", "webp"] as const).map((format) => ({ format, variants: listOf(format) }));
	const fallback = jpegs.find(({ width }) => width >= 720) ?? jpegs.at(-1);
	if (!fallback) return null;
	const hasModern = modern.some(({ variants }) => variants.length > 0);
	return (
		<picture>
			{modern.map(
				({ format, variants }) =>
					variants.length > 0 && <source key={format} type={TYPES[format]} srcSet={toSrcSet(variants)} sizes={sizes} />,
			)}
			<img
				src={fallback.url}
				{...(hasModern ? {} : { srcSet: toSrcSet(jpegs), sizes })}
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
