import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { placeHoldAction, releaseHoldAction } from "../../../../features/holds/actions.ts";
import { HELD_NAMES } from "../../../../features/holds/hold.ts";
import { PlaceHoldForm, ReleaseHoldForm } from "../../../../features/holds/hold-forms.client.tsx";
import { listHolds } from "../../../../features/holds/queries.ts";
import { formatDayAndTime } from "../../../../lib/dates.ts";

export const metadata: Metadata = { title: "Lưu giữ" };

const KINDS = Object.entries(HELD_NAMES).map(([value, label]) => ({ value, label }));

export default async function HoldsPage() {
	await requireRight("hold.manage");
	const holds = await listHolds();
	return (
		<>
			<DeskHeading
				title="Lưu giữ theo yêu cầu pháp lý"
				note="Không ai xóa được những gì đang lưu giữ, kể cả việc dọn tự động, cho đến khi bỏ lưu giữ."
			/>
			{holds.length === 0 && <p className="py-2">Hiện không có gì phải lưu giữ.</p>}
			<ul className="grid">
				{holds.map(({ id, subjectKind, subjectId, reason, actorName, placedAt }) => (
					<li key={id} className="border-b border-line py-2">
						<p className="font-semibold">
							{subjectKind === "article" ? (
								<a
									href={`/admin/bai-viet/${subjectId}`}
									className="inline-flex min-h-11 items-center text-link underline lg:min-h-9"
								>
									{HELD_NAMES.article} số {subjectId}
								</a>
							) : (
								`${HELD_NAMES[subjectKind]} số ${subjectId}`
							)}
						</p>
						<p className="wrap-anywhere">{reason}</p>
						<p className="text-xs text-ink-soft">
							{actorName}, {formatDayAndTime(placedAt)}
						</p>
						<details>
							<summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline lg:min-h-9">
								Bỏ lưu giữ …
							</summary>
							<ReleaseHoldForm action={releaseHoldAction} holdId={id} />
						</details>
					</li>
				))}
			</ul>
			<section aria-labelledby="giu-them" className="grid gap-3">
				<h2 id="giu-them" className="text-base font-bold">
					Lưu giữ thêm
				</h2>
				<PlaceHoldForm action={placeHoldAction} kinds={KINDS} />
			</section>
		</>
	);
}
