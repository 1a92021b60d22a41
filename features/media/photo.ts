export interface PhotoVariant {
	/** Pixels. */
	width: number;
	height: number;
	format: "avif" | "webp" | "jpeg";
	/** Address under `/tep/`, named by content hash. */
	url: string;
}

/** A picture as a reader page needs it: its own size, its words, its files. */
export interface Photo {
	mediaId: number;
	width: number;
	height: number;
	alt: string;
	caption: string;
	credit: string;
	/** Dominant colour as `#rrggbb`, painted until the file arrives. */
	color: string;
	variants: PhotoVariant[];
}
