import { fill, softOutline } from "./brush.ts";
import type { Sheet } from "./sheet.ts";

function flame(sheet: Sheet, x: number, y: number, width: number, height: number, color: string): string {
	const tongues = [-0.7, -0.3, 0.1, 0.5, 0.8].map((off, index) => {
		const tall = height * (1 - Math.abs(off) * 0.6) * sheet.between(0.75, 1.1);
		const at = x + off * width * 0.5;
		return softOutline([
			[at - width * 0.24, y],
			[at - width * 0.2, y - tall * 0.4],
			[at + (index % 2 ? 14 : -12), y - tall],
			[at + width * 0.14, y - tall * 0.45],
			[at + width * 0.24, y],
		]);
	});
	return fill(tongues.join(""), color);
}

/** A log fire: four coats of flame, the hottest inside. */
export function campfire(sheet: Sheet, x: number, y: number, width: number, height: number): string {
	return (
		flame(sheet, x, y, width, height, "#c8351c") +
		flame(sheet, x, y, width * 0.79, height * 0.82, "#f0762a") +
		flame(sheet, x, y - 2, width * 0.55, height * 0.6, "#fbb23c") +
		flame(sheet, x, y - 4, width * 0.33, height * 0.38, "#fff0b4")
	);
}
