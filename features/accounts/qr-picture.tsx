import { generate } from "lean-qr";

const QUIET_ZONE = 4;

/** A picture an authenticator scans: dark on white in every theme, or cameras do not find it. */
export function QrPicture({ text, label }: { text: string; label: string }) {
	const code = generate(text);
	const side = code.size + 2 * QUIET_ZONE;
	const squares: string[] = [];
	for (let y = 0; y < code.size; y += 1) {
		for (let x = 0; x < code.size; x += 1) {
			if (code.get(x, y)) squares.push(`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`);
		}
	}
	return (
		<svg
			role="img"
			aria-label={label}
			viewBox={`0 0 ${side} ${side}`}
			className="block w-56 max-w-full border border-line bg-white"
			shapeRendering="crispEdges"
		>
			<path d={squares.join("")} fill="#000" />
		</svg>
	);
}
