import type { Photo } from "./photo.ts";
import { Picture } from "./picture.tsx";

interface CaptionedFigureProps {
	/** Null when the original picture is lost. */
	photo: Photo | null;
	alt: string;
	caption: string;
	credit: string;
	isFirst?: boolean;
	sizes?: string;
}

const COLUMN = "(min-width: 80rem) 760px, (min-width: 64rem) 60vw, 100vw";

/** A picture with what it shows and who made it. A lost picture keeps its place and its words. */
export function CaptionedFigure({ photo, alt, caption, credit, isFirst, sizes = COLUMN }: CaptionedFigureProps) {
	return (
		<figure>
			{photo ? (
				<Picture photo={{ ...photo, alt }} sizes={sizes} isFirst={isFirst} />
			) : (
				<p className="flex min-h-40 items-center justify-center border border-line bg-wash px-4 font-sans text-sm text-ink-soft">
					Ảnh gốc không còn
				</p>
			)}
			{(caption || credit) && (
				<figcaption className="mt-2 font-sans text-sm text-ink-soft">
					{caption} {credit && <span className="whitespace-nowrap text-ink">Ảnh: {credit}</span>}
				</figcaption>
			)}
		</figure>
	);
}
