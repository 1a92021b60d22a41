import type { ReactNode } from "react";
import type { Photo } from "./photo.ts";
import { Picture } from "./picture.tsx";
import { WIDE_PICTURE } from "./picture-sizes.ts";

interface CaptionedFigureProps {
	/** Null when the original picture is lost. */
	photo: Photo | null;
	alt: string;
	caption: string;
	credit: string;
	isFirst?: boolean;
	sizes?: string;
	/** Where the picture leads, such as to itself in full width; to nothing without. */
	href?: string;
}

/** A picture with what it shows and who made it. A lost picture keeps its place and its words. */
export function CaptionedFigure({
	photo,
	alt,
	caption,
	credit,
	isFirst,
	sizes = WIDE_PICTURE,
	href,
}: CaptionedFigureProps) {
	return (
		<figure>
			{photo ? (
				<PhotoLink href={href}>
					<Picture photo={{ ...photo, alt }} sizes={sizes} isFirst={isFirst} />
				</PhotoLink>
			) : (
				<p className="max-w-160 border-y border-line py-3 font-sans text-sm text-ink-soft">Ảnh gốc không còn</p>
			)}
			{(caption || credit) && (
				<figcaption className="mt-2 font-sans text-sm text-ink-soft">
					{caption} {credit && <span className="whitespace-nowrap text-ink">Ảnh: {credit}</span>}
				</figcaption>
			)}
		</figure>
	);
}

function PhotoLink({ href, children }: { href: string | undefined; children: ReactNode }) {
	if (!href) return children;
	return (
		<a href={href} data-photo className="block">
			{children}
		</a>
	);
}
