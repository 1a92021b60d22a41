import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRight } from "../../../../../features/accounts/current-staff.ts";
import { can } from "../../../../../features/accounts/policy.ts";
import {
	approveDigestAction,
	changeDigestAction,
	discardDigestAction,
	sendTrialAction,
	stopDigestAction,
} from "../../../../../features/digests/actions.ts";
import {
	DigestPreview,
	DigestProgress,
	DigestReachNote,
	DigestSteps,
} from "../../../../../features/digests/desk-digests.tsx";
import { DigestForm } from "../../../../../features/digests/digest-form.client.tsx";
import { getDeskDigest } from "../../../../../features/digests/queries.ts";

export const metadata: Metadata = { title: "Bản tin qua thư" };

export default async function DigestPage({ params }: { params: Promise<{ id: string }> }) {
	const { actor } = await requireRight("digest.edit");
	const { id } = await params;
	const digest = /^[1-9]\d{0,8}$/.test(id) ? await getDeskDigest(actor, Number(id)) : null;
	if (!digest) notFound();
	const { row, articles, preview, reach } = digest;
	const maySend = can(actor, "digest.send");
	if (row.state !== "draft") {
		return (
			<>
				<DeskHeading title={row.subject} />
				<DigestProgress digest={digest} stop={maySend ? stopDigestAction : null} />
				<DigestPreview preview={preview} />
			</>
		);
	}
	return (
		<>
			<DeskHeading title={row.subject} note="Bản nháp: chưa gửi cho ai." />
			<DigestReachNote reach={reach} />
			<DigestForm
				action={changeDigestAction}
				digestId={row.id}
				baseVersion={row.version}
				subject={row.subject}
				intro={row.intro}
				articles={articles}
			/>
			<DigestPreview preview={preview} />
			<DigestSteps
				digest={digest}
				trial={sendTrialAction}
				approve={maySend ? approveDigestAction : null}
				discard={discardDigestAction}
			/>
		</>
	);
}
