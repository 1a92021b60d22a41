import { FilterBar, FilterInput } from "../../components/admin/filter-bar.tsx";
import { SHEET_FORMATS } from "../../lib/spreadsheet.ts";
import { type ChosenSpan, PRESETS } from "./span.ts";
import { FILE_KINDS } from "./statistics-kinds.ts";
import { STATISTICS_PATH, type Subject, toSpanFields, toStatisticsPath } from "./subject.ts";

const LINK = "inline-flex min-h-11 items-center lg:min-h-9";

/** Which days are looked at: one of a few spans, or two days. */
export function SpanBar({ span, subject }: { span: ChosenSpan; subject: Subject | null }) {
	return (
		<div className="grid gap-3">
			<nav aria-label="Thời gian" className="flex flex-wrap gap-x-5">
				{Object.entries(PRESETS).map(([preset, label]) => (
					<a
						key={preset}
						href={toStatisticsPath({ ky: preset }, subject)}
						aria-current={span.preset === preset ? "true" : undefined}
						className={`${LINK} ${span.preset === preset ? "border-b-2 border-accent font-semibold text-ink no-underline" : "text-link underline"}`}
					>
						{label}
					</a>
				))}
			</nav>
			<FilterBar action={STATISTICS_PATH} label="Chọn thời gian" isActive={span.preset === null}>
				{subject && <input type="hidden" name={subject.kind} value={subject.id} />}
				<FilterInput id="tu-ngay" name="tu" label="Từ ngày" type="date" value={span.from} />
				<FilterInput id="den-ngay" name="den" label="Đến ngày" type="date" value={span.to} />
			</FilterBar>
			{span.fault && (
				<p role="alert" className="font-semibold text-danger">
					{span.fault}
				</p>
			)}
		</div>
	);
}

/** Takes the figures of these days along. */
export function StatisticsFiles({ span }: { span: ChosenSpan }) {
	const fields = toSpanFields(span);
	return (
		<section aria-labelledby="tai-ve" className="grid gap-2 border-t border-line pt-4">
			<h2 id="tai-ve" className="text-base font-bold">
				Tải về
			</h2>
			<ul className="grid gap-x-8 sm:grid-cols-2">
				{Object.entries(FILE_KINDS).map(([kind, label]) => (
					<li key={kind} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line">
						<span>{label}</span>
						<span className="flex gap-4">
							{SHEET_FORMATS.map((format) => (
								<a
									key={format}
									href={`${STATISTICS_PATH}/tai-ve?${new URLSearchParams({ ...fields, bang: kind, loai: format })}`}
									aria-label={`${label}, tệp ${format.toUpperCase()}`}
									className={`${LINK} text-link underline`}
									download
								>
									{format.toUpperCase()}
								</a>
							))}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
