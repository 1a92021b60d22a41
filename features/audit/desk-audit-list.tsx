import { DeskTable } from "../../components/admin/desk-table.tsx";
import { formatDay, toClockParts } from "../../lib/dates.ts";
import { AUDIT_PATH } from "./audit-filter.ts";
import { listDetailWords } from "./detail-words.ts";
import type { AuditItem } from "./queries.ts";

function Moment({ at }: { at: Date }) {
	const { hour, minute, second } = toClockParts(at);
	const clock = [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
	return (
		<time dateTime={at.toISOString()} className="whitespace-nowrap tabular-nums">
			{formatDay(at)} <span className="text-ink-soft">{clock}</span>
		</time>
	);
}

function Details({ item: { details, subject } }: { item: AuditItem }) {
	const words = listDetailWords(details);
	return (
		<details>
			<summary className="flex min-h-11 cursor-pointer items-center text-link lg:min-h-6">Chi tiết</summary>
			<dl className="grid gap-x-3 border-s-2 border-line ps-3 text-xs sm:grid-cols-[auto_minmax(0,1fr)]">
				{words.map(([name, value]) => (
					<div key={name} className="contents">
						<dt className="text-ink-soft">{name}</dt>
						<dd className="wrap-anywhere">{value}</dd>
					</div>
				))}
			</dl>
			<a
				href={`${AUDIT_PATH}?doi-tuong=${encodeURIComponent(subject.code)}`}
				className="inline-flex min-h-11 items-center text-xs text-link underline lg:min-h-8"
			>
				Mọi việc về {subject.code}
			</a>
		</details>
	);
}

interface AuditListProps {
	entries: readonly AuditItem[];
	caption: string;
	/** Whether whoever looks may open accounts. */
	opensAccounts: boolean;
}

function What({ item, opensAccounts }: { item: AuditItem; opensAccounts: boolean }) {
	const { words, subject } = item;
	const isOpen = subject.href !== null && (opensAccounts || !subject.href.startsWith("/admin/tai-khoan"));
	return (
		<>
			{words}{" "}
			{isOpen && subject.href !== null ? (
				<a href={subject.href} className="text-link">
					{subject.name}
				</a>
			) : (
				subject.name
			)}
		</>
	);
}

/** Who did what, when, in words; newest first. */
export function AuditList({ entries, caption, opensAccounts }: AuditListProps) {
	return (
		<DeskTable<AuditItem>
			caption={caption}
			rows={entries}
			toKey={({ id }) => id}
			empty={<p>Chưa có việc nào khớp. Hãy nới khoảng ngày hoặc bỏ bớt điều kiện lọc.</p>}
			columns={[
				{ label: "Lúc", render: ({ at }) => <Moment at={at} />, isNarrow: true },
				{ label: "Ai", render: ({ actorName }) => toActorWords(actorName), isName: true },
				{ label: "Việc", render: (item) => <What item={item} opensAccounts={opensAccounts} /> },
				{ label: "Chi tiết", render: (item) => <Details item={item} />, isName: true },
			]}
		/>
	);
}

const PARTS: Readonly<Record<string, string>> = {
	cli: "Lệnh tại máy chủ",
	importer: "Bộ nhập trang cũ",
	demo: "Nội dung mẫu",
	worker: "Việc tự động",
	"(người lạ)": "Người lạ",
};

/** The portal's own parts have names for people as well. */
function toActorWords(actorName: string): string {
	return (Object.hasOwn(PARTS, actorName) ? PARTS[actorName] : null) ?? actorName;
}
