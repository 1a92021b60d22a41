const PATTERN_ID = "tho-cam";

/** The thin woven band: rows of lozenges and steps in the manner of Jrai and Bahnar weaving. Drawn once a page, used twice. */
export function WovenBand({ isFirst }: { isFirst: boolean }) {
	return (
		<svg className="no-print block h-4 w-full" aria-hidden="true" focusable="false">
			{isFirst && (
				<pattern id={PATTERN_ID} width="32" height="16" patternUnits="userSpaceOnUse">
					<path className="fill-ink" d="M0 0h32v1H0zM0 15h32v1H0z" />
					<path className="fill-rule" d="M16 3l5 5-5 5-5-5z" />
					<path className="fill-paper" d="M16 6.5l1.5 1.5-1.5 1.5-1.5-1.5z" />
					<path
						className="fill-ink"
						d="M0 4h1v1h1v1h1v1h1v2H3v1H2v1H1v1H0zM32 4h-1v1h-1v1h-1v1h-1v2h1v1h1v1h1v1h1zM7 3h2v2H7zM7 11h2v2H7zM23 3h2v2h-2zM23 11h2v2h-2z"
					/>
				</pattern>
			)}
			<rect width="100%" height="16" fill={`url(#${PATTERN_ID})`} />
		</svg>
	);
}
