"use client";

/** Opens the browser's own window for printing. */
export function PrintButton() {
	return (
		<button
			type="button"
			onClick={() => window.print()}
			className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper lg:min-h-10"
		>
			In bảng này
		</button>
	);
}
