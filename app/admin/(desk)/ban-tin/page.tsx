import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { SubmitButton } from "../../../../components/admin/submit-button.client.tsx";
import { ActionForm } from "../../../../features/accounts/action-form.client.tsx";
import { requireRight } from "../../../../features/accounts/current-staff.ts";
import { prepareDigestAction } from "../../../../features/digests/actions.ts";
import { DigestList, DigestReachNote } from "../../../../features/digests/desk-digests.tsx";
import { listDeskDigests } from "../../../../features/digests/queries.ts";

export const metadata: Metadata = { title: "Bản tin qua thư" };

export default async function DigestsPage({ searchParams }: { searchParams: Promise<{ sau?: string }> }) {
	const { actor } = await requireRight("digest.edit");
	const { sau = "" } = await searchParams;
	const below = /^[1-9]\d{0,8}$/.test(sau) ? Number(sau) : null;
	const { reach, ...list } = await listDeskDigests(actor, below);
	return (
		<>
			<DeskHeading
				title="Bản tin qua thư"
				note="Tin mới đăng, gửi cho ai đã đăng ký và xác nhận; xem trước rồi mới gửi."
			>
				<ActionForm action={prepareDigestAction} fields={{}}>
					<SubmitButton busyLabel="Đang soạn …">Soạn bản tin</SubmitButton>
				</ActionForm>
			</DeskHeading>
			<DigestReachNote reach={reach} />
			<DigestList {...list} isFirst={below === null} />
		</>
	);
}
