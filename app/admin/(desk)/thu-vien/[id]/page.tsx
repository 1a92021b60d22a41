import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { FormMessage } from "../../../../../components/admin/form-message.tsx";
import { requireRightSomewhere } from "../../../../../features/accounts/current-staff.ts";
import { canSomewhere } from "../../../../../features/accounts/policy.ts";
import {
	deleteMediaAction,
	editMediaAction,
	restoreOriginalAction,
	setFocalPointAction,
} from "../../../../../features/media/actions.ts";
import { MediaScreen } from "../../../../../features/media/desk-media-screen.tsx";
import { getLibraryDetails } from "../../../../../features/media/library-item.ts";
import { MEDIA_KIND_NAMES } from "../../../../../features/media/media-item.ts";
import { LIBRARY_PATH, toDoneMessage } from "../../../../../features/media/media-item-path.ts";
import { env } from "../../../../../lib/env.ts";

export const metadata: Metadata = { title: "Thư viện" };

const ACTIONS = {
	edit: editMediaAction,
	setFocus: setFocalPointAction,
	restore: restoreOriginalAction,
	remove: deleteMediaAction,
};

interface MediaPageProps {
	params: Promise<{ id: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MediaPage({ params, searchParams }: MediaPageProps) {
	const { actor } = await requireRightSomewhere("media.use");
	const { id } = await params;
	const details = /^[1-9]\d{0,8}$/.test(id) ? await getLibraryDetails(Number(id), env().dataDir) : null;
	if (!details) notFound();
	return (
		<>
			<DeskHeading
				title={`${MEDIA_KIND_NAMES[details.item.kind]} số ${details.item.id}`}
				note={
					<a href={LIBRARY_PATH} className="text-link">
						Cả thư viện
					</a>
				}
			/>
			<FormMessage message={toDoneMessage((await searchParams).xong)} isDone />
			<MediaScreen details={details} actions={canSomewhere(actor, "media.edit") ? ACTIONS : null} />
		</>
	);
}
