/** A film, a sound or a document as a reader fetches it. */
export interface MediaFile {
	mediaId: number;
	/** Address without origin, named by content hash. */
	url: string;
	/** Under which a reader saves it, such as "hop-bao.mp4". */
	name: string;
	mimeType: string;
	bytes: number;
}
