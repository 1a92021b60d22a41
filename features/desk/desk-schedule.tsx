import { db } from "../../db/client.ts";
import type { ArticleRow } from "../../db/queries/articles.ts";
import { type AuditRow, listAuditRows } from "../../db/queries/audit.ts";
import { listScheduledArticles } from "../../db/queries/timed-articles.ts";
import { formatDayAndTime } from "../../lib/dates.ts";
import { DeskRow, DeskRowLink, DeskRows, DeskSection } from "./desk-section.tsx";

const SHOWN = 10;
const LATE_MS = 60_000;
const TOLD_FOR_MS = 86_400_000;

interface Scheduled {
	row: ArticleRow;
	at: Date;
}

/** What the schedule owes: its time is over, or its try has failed. */
const isOwed = ({ row, at }: Scheduled, now: Date) =>
	row.scheduleError !== "" || now.getTime() - at.getTime() > LATE_MS;

const toPath = (id: number | string) => `/admin/bai-viet/${id}`;

function Owed({ owed, late }: { owed: readonly Scheduled[]; late: readonly AuditRow[] }) {
	if (owed.length + late.length === 0) return <p className="py-2">Lịch đăng trễ: 0</p>;
	return (
		<DeskRows>
			{owed.map(({ row, at }) => (
				<DeskRow key={row.id} aside={`hẹn ${formatDayAndTime(at)}`}>
					<strong className="text-danger">Chưa đăng được: </strong>
					<DeskRowLink href={toPath(row.id)}>{row.title}</DeskRowLink>
					{row.scheduleError !== "" && <p className="text-xs text-ink-soft">{row.scheduleError}</p>}
				</DeskRow>
			))}
			{late.map(({ id, at, subject, details }) => (
				<DeskRow key={id} aside={formatDayAndTime(at)}>
					<strong className="text-earth">Đã đăng trễ {Number(details.minutes).toLocaleString("vi-VN")} phút: </strong>
					<DeskRowLink href={toPath(subject.replace("article:", ""))}>{String(details.title)}</DeskRowLink>
				</DeskRow>
			))}
		</DeskRows>
	);
}

/** What goes before readers next, and what did not when it should have. */
export async function DeskSchedule() {
	const now = new Date();
	const scheduled = (await listScheduledArticles(db.read, SHOWN)).flatMap((row) =>
		row.scheduledAt ? { row, at: row.scheduledAt } : [],
	);
	const since = new Date(now.getTime() - TOLD_FOR_MS);
	const late = await listAuditRows(
		db.read,
		{ actions: ["article.publish-late"], since },
		{ below: null, limit: SHOWN },
	);
	const owed = scheduled.filter((each) => isOwed(each, now));
	const coming = scheduled.filter((each) => !isOwed(each, now));
	return (
		<DeskSection id="lich-dang" title="Lịch đăng">
			<Owed owed={owed} late={late} />
			{coming.length > 0 && (
				<DeskRows>
					{coming.map(({ row, at }) => (
						<DeskRow key={row.id} aside={formatDayAndTime(at)}>
							<DeskRowLink href={toPath(row.id)}>{row.title}</DeskRowLink>
							{row.revisesId !== null && " (bản sửa)"}
						</DeskRow>
					))}
				</DeskRows>
			)}
		</DeskSection>
	);
}
