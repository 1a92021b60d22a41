import type { FigureAttributes } from "../../lib/rich-text.ts";

/** A picture as the sheet holds it: with the id of its file while that is on its way. */
export interface SheetFigure extends FigureAttributes {
	uploadId: string | null;
}

export const EMPTY_FIGURE: SheetFigure = {
	...{ mediaId: null, alt: "", caption: "", credit: "", isDecorative: undefined, uploadId: null },
};
