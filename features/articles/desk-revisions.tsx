import { formatDayAndTime } from "../../lib/dates.ts";
import type { DeskArticlePage } from "./desk-articles.ts";

interface DeskRevisionsProps {
	revisions: DeskArticlePage["revisions"];
	from: number;
	to: number;
}

const PICK = "size-5 accent-link";

/** Every save of an article; two are chosen to be compared. */
export function DeskRevisions({ revisions, from, to }: DeskRevisionsProps) {
	return (
		<form className="grid gap-3">
			<table className="w-full max-w-180 border-collapse text-sm">
				<thead>
					<tr className="border-b border-line text-xs text-ink-soft">
						<th className="px-2 py-2 text-start">Từ bản</th>
						<th className="px-2 py-2 text-start">Đến bản</th>
						<th className="px-2 py-2 text-start">Lưu lúc</th>
						<th className="px-2 py-2 text-start">Người lưu</th>
					</tr>
				</thead>
				<tbody>
					{revisions.map(({ version, createdAt, actorName, reason }) => (
						<tr key={version} className="border-b border-line">
							<td className="px-2">
								<label className="flex min-h-11 items-center gap-2 lg:min-h-10">
									<input type="radio" name="tu" value={version} defaultChecked={version === from} className={PICK} />
									<span className="tabular-nums">{version}</span>
								</label>
							</td>
							<td className="px-2">
								<label className="flex min-h-11 items-center gap-2 lg:min-h-10">
									<input type="radio" name="den" value={version} defaultChecked={version === to} className={PICK} />
									<span className="tabular-nums">{version}</span>
								</label>
							</td>
							<td className="px-2 tabular-nums">
								<time dateTime={createdAt.toISOString()}>{formatDayAndTime(createdAt)}</time>
							</td>
							<td className="px-2 wrap-anywhere">
								{actorName}
								{reason !== "" && <span className="block text-xs text-ink-soft">{reason}</span>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<div>
				<button type="submit" className="min-h-11 border border-ink-soft px-4 font-semibold lg:min-h-10">
					So sánh
				</button>
			</div>
		</form>
	);
}
