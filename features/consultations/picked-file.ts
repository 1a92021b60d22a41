/** A paper of the library as a form holds it. */
export interface PickedFile {
	mediaId: number;
	/** "du-thao.pdf" */
	name: string;
}
