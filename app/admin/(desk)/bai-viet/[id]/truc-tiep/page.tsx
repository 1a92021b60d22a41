import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireStaff } from "../../../../../../features/accounts/current-staff.ts";
import {
	correctEntryAction,
	endLiveAction,
	openLiveAction,
	pinEntryAction,
	postEntryAction,
	withdrawEntryAction,
} from "../../../../../../features/live/actions.ts";
import { getDeskLive } from "../../../../../../features/live/desk-live.ts";
import { DeskLiveEntries } from "../../../../../../features/live/desk-live-entries.tsx";
import { DeskLiveState, DeskLiveTop } from "../../../../../../features/live/desk-live-top.tsx";
import { PostForm } from "../../../../../../features/live/post-form.client.tsx";

export const metadata: Metadata = { title: "Tường thuật trực tiếp" };

interface LivePageProps {
	params: Promise<{ id: string }>;
	searchParams: Promise<{ sau?: string }>;
}

const ROW_ID = /^[1-9]\d{0,8}$/;
const ACTIONS = { correct: correctEntryAction, pin: pinEntryAction, withdraw: withdrawEntryAction };

export default async function DeskLivePage({ params, searchParams }: LivePageProps) {
	const { actor } = await requireStaff();
	const { id } = await params;
	const { sau = "" } = await searchParams;
	const before = ROW_ID.test(sau) ? Number(sau) : null;
	const live = ROW_ID.test(id) ? await getDeskLive(actor, Number(id), before) : null;
	if (!live) notFound();
	const isTelling = live.article.isPublished && live.coverage?.state === "open" && before === null;
	return (
		<>
			<DeskLiveTop live={live} />
			<DeskLiveState live={live} open={openLiveAction} end={endLiveAction} />
			{isTelling && <PostForm action={postEntryAction} articleId={live.article.id} />}
			{live.coverage && <DeskLiveEntries live={live} isFirst={before === null} actions={ACTIONS} />}
		</>
	);
}
