/** What a crop keeps in sight, per cent from the left and from the top. */
export interface FocalPoint {
	x: number;
	y: number;
}

interface Size {
	width: number;
	height: number;
}

/** The largest part of a picture in the ratio of `shape`, as near to the focal point as it goes; pixels. */
export function toCropPart({ width, height }: Size, shape: Size, focal: FocalPoint) {
	const scale = Math.min(width / shape.width, height / shape.height);
	const part = {
		width: Math.max(1, Math.min(width, Math.round(shape.width * scale))),
		height: Math.max(1, Math.min(height, Math.round(shape.height * scale))),
	};
	const place = (whole: number, kept: number, percent: number) =>
		Math.round(Math.min(Math.max((whole * percent) / 100 - kept / 2, 0), whole - kept));
	return { ...part, left: place(width, part.width, focal.x), top: place(height, part.height, focal.y) };
}
