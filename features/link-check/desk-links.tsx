import { DeskTable } from "../../components/admin/desk-table.tsx";
import { formatDay } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { DEAD_CHECKS } from "./link.ts";
import type { FailingLink } from "./queries.ts";

const BUTTON = "min-h-11 text-link underline lg:min-h-6";
const KINDS: Readonly<Record<string, { label: string; toHref: (id: string) => string }>> = {
	article: { label: "bài", toHref: (id) => `/admin/bai-viet/${id}` },
	page: { label: "trang thông tin", toHref: () => "/admin/trang" },
	link: { label: "liên kết website", toHref: () => "/admin/khoi" },
	banner: { label: "banner", toHref: () => "/admin/khoi" },
};

function LinkUse({ subject }: { subject: string }) {
	const [kind = "", id = ""] = subject.split(":");
	const found = KINDS[kind];
	return found ? (
		<a href={found.toHref(id)} className="inline-flex min-h-11 items-center text-link lg:min-h-6">
			{found.label} {id}
		</a>
	) : (
		subject
	);
}

interface DeskLinksProps {
	links: readonly FailingLink[];
	recheck: FormAction;
	settle: FormAction;
}

/** Links that lead nowhere, each with where it stands and what can be done. */
export function DeskLinks({ links, recheck, settle }: DeskLinksProps) {
	return (
		<DeskTable
			caption="Liên kết hỏng"
			rows={links}
			toKey={({ address }) => address}
			empty="Mọi liên kết đã kiểm tra đều còn dẫn tới nơi."
			columns={[
				{
					label: "Liên kết",
					render: ({ address, reason, failures }) => (
						<>
							<a href={address} rel="noreferrer" className="wrap-anywhere text-link">
								{address}
							</a>
							<span className="block text-sm">
								{failures >= DEAD_CHECKS ? <strong>Hỏng.</strong> : "Nghi hỏng."} {reason}
							</span>
						</>
					),
				},
				{
					label: "Đứng ở",
					render: ({ subjects, uses }) => (
						<span className="flex flex-wrap gap-x-3">
							{subjects.map((subject) => (
								<LinkUse key={subject} subject={subject} />
							))}
							{uses > subjects.length && <span>và {uses - subjects.length} chỗ khác</span>}
						</span>
					),
				},
				{
					label: "Từ ngày",
					render: ({ firstFailedAt }) => (firstFailedAt ? formatDay(firstFailedAt) : "–"),
					isNarrow: true,
				},
				{
					label: "Làm",
					render: ({ address }) => (
						<span className="flex flex-wrap gap-x-4">
							<ActionForm action={recheck} fields={{ address }} showsDone>
								<button type="submit" aria-label={`Hỏi lại ${address}`} className={BUTTON}>
									Hỏi lại
								</button>
							</ActionForm>
							<ActionForm action={settle} fields={{ address }}>
								<button type="submit" aria-label={`Bỏ qua ${address}`} className={BUTTON}>
									Bỏ qua
								</button>
							</ActionForm>
						</span>
					),
					isNarrow: true,
				},
			]}
		/>
	);
}
