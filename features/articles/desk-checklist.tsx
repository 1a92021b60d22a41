import type { Fault } from "./checklist.ts";

/** What is to be mended, and what somebody has to have looked at, before readers see the text. */
export function DeskChecklist({ faults }: { faults: readonly Fault[] }) {
	if (faults.length === 0) return <p className="text-sm text-link">Đã đủ điều kiện để đi tiếp.</p>;
	return (
		<section aria-label="Cần xem lại" className="grid gap-2">
			<h2 className="text-base font-bold">Cần xem lại</h2>
			<ul className="grid gap-1">
				{faults.map(({ weight, text }) => (
					<li key={text} className="flex gap-2">
						<strong className={weight === "blocks" ? "text-danger" : "text-earth"}>
							{weight === "blocks" ? "Phải sửa:" : "Lưu ý:"}
						</strong>
						<span className="min-w-0">{text}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
