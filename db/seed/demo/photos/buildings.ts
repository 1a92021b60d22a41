import { dab, fill, line, type Point, polygon, rect, repeat } from "./brush.ts";
import { num, type Sheet } from "./sheet.ts";

/** Courses of tiles or thatch on a roof given by its four corners: left eave, left ridge, right ridge, right eave. */
export function roof(
	sheet: Sheet,
	corners: readonly [Point, Point, Point, Point],
	paint: string,
	seam: string,
	courses = 7,
): string {
	const [eaveLeft, ridgeLeft, ridgeRight, eaveRight] = corners;
	const along = (from: Point, to: Point, share: number): Point => [
		from[0] + (to[0] - from[0]) * share,
		from[1] + (to[1] - from[1]) * share,
	];
	const level = repeat(courses, (index) => {
		const share = (index + 0.5) / courses;
		const [[x1, y1], [x2, y2]] = [along(ridgeLeft, eaveLeft, share), along(ridgeRight, eaveRight, share)];
		return `M${num(x1)} ${num(y1)}L${num(x2)} ${num(y2)}`;
	});
	const width = Math.abs(eaveRight[0] - eaveLeft[0]);
	const tiles = repeat(width * courses * 0.06, () => {
		const [across, down] = [sheet.random(), sheet.random()];
		const top = along(ridgeLeft, ridgeRight, across);
		const [x, y] = along(top, along(eaveLeft, eaveRight, across), down);
		return dab(x, y, sheet.between(6, 18), 2.4, 0);
	});
	return fill(polygon(corners), paint) + fill(tiles, seam, 0.45) + line(level, seam, 1.2, 0.5);
}

interface Hall {
	x: number;
	/** Level of the ground. */
	y: number;
	width: number;
	storeys: number;
	storeyHeight: number;
	bays: number;
	wall: string;
	shade: string;
	roof: string;
	seam: string;
	glass: string;
}

function bay(
	x: number,
	y: number,
	width: number,
	height: number,
	{ shade, glass, wall }: Hall,
	isDoor: boolean,
): string {
	const [left, top] = [x + width * 0.24, y + height * 0.3];
	const tall = isDoor ? height * 0.7 : height * 0.42;
	const pane = rect(left, top, width * 0.52, tall);
	const bars = `M${num(x + width / 2)} ${num(top)}v${num(tall)}M${num(left)} ${num(top + tall * 0.45)}h${num(width * 0.52)}`;
	return (
		fill(rect(left - 3, top - 3, width * 0.52 + 6, tall + 6), shade) + fill(pane, glass) + line(bars, wall, 1.6, 0.7)
	);
}

/** A long public building seen from the front: galleries in shade behind columns, under a tiled roof. */
export function longHall(sheet: Sheet, hall: Hall): string {
	const { x, y, width, storeys, storeyHeight, bays, wall, shade } = hall;
	const height = storeys * storeyHeight;
	const wide = width / bays;
	const parts = [fill(rect(x, y - height, width, height), shade)];
	for (let storey = 0; storey < storeys; storey++) {
		const top = y - (storey + 1) * storeyHeight;
		for (let index = 0; index < bays; index++) {
			parts.push(bay(x + index * wide, top, wide, storeyHeight, hall, storey === 0 && index % 2 === 0));
		}
		const dusk = sheet.vertical(top, top + storeyHeight * 0.6, { 0: ["#1d2530", 0.42], 1: ["#1d2530", 0] });
		parts.push(fill(rect(x, top, width, storeyHeight), dusk));
		parts.push(
			fill(
				repeat(bays + 1, (index) => rect(x + index * wide - 5, top, 10, storeyHeight)),
				wall,
			),
		);
		parts.push(fill(rect(x - 8, top - 4, width + 16, 10), wall));
		if (storey > 0) parts.push(fill(rect(x, top + storeyHeight * 0.72, width, storeyHeight * 0.28), wall, 0.92));
	}
	const [top, over] = [y - height - 2, storeyHeight * 0.28];
	const corners = [
		[x - over, top],
		[x + over * 1.4, top - storeyHeight * 0.75],
		[x + width - over * 1.4, top - storeyHeight * 0.75],
		[x + width + over, top],
	] as const;
	parts.push(
		roof(sheet, corners, hall.roof, hall.seam, 8),
		fill(rect(x - over, top - 3, width + over * 2, 8), hall.seam),
	);
	return parts.join("");
}

interface Cottage {
	x: number;
	y: number;
	width: number;
	wall: string;
	shade: string;
	roof: string;
	seam: string;
	isStilted?: boolean;
}

/** A village house, its gable to the left and its long side running right. */
export function cottage(
	sheet: Sheet,
	{ x, y, width, wall, shade, roof: tiles, seam, isStilted = false }: Cottage,
): string {
	const lift = isStilted ? width * 0.2 : 0;
	const [gable, tall] = [width * 0.38, width * 0.3];
	const [floor, eave] = [y - lift, y - lift - tall];
	const peak = eave - width * 0.26;
	const posts = isStilted
		? line(
				repeat(5, (index) => `M${num(x + 6 + (index * (width - 12)) / 4)} ${num(y)}v${num(-lift)}`),
				seam,
				width * 0.022,
			)
		: "";
	const front = polygon([
		[x, floor],
		[x, eave],
		[x + gable / 2, peak],
		[x + gable, eave],
		[x + gable, floor],
	]);
	const door = rect(x + gable * 0.34, floor - tall * 0.72, gable * 0.32, tall * 0.72);
	const windows =
		rect(x + gable + width * 0.14, eave + tall * 0.28, width * 0.1, tall * 0.38) +
		rect(x + gable + width * 0.38, eave + tall * 0.28, width * 0.1, tall * 0.38);
	const over = width * 0.05;
	const corners = [
		[x + gable - over * 0.4, eave + over * 0.7],
		[x + gable / 2, peak - 3],
		[x + width - gable * 0.25, peak - 3],
		[x + width + over, eave + over * 0.7],
	] as const;
	const verge = `M${num(x - over)} ${num(eave + over * 0.8)}L${num(x + gable / 2)} ${num(peak - 3)}L${num(x + gable)} ${num(eave + over * 0.5)}`;
	return (
		posts +
		fill(front, wall) +
		fill(rect(x + gable, eave, width - gable, tall), shade) +
		fill(door + windows, "#2a2324", 0.85) +
		fill(rect(x + gable, eave, width - gable, tall * 0.26), "#1d1a22", 0.35) +
		roof(sheet, corners, tiles, seam, 6) +
		line(verge, seam, width * 0.022)
	);
}
