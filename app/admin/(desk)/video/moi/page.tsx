import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRightSomewhere } from "../../../../../features/accounts/current-staff.ts";
import { can } from "../../../../../features/accounts/policy.ts";
import { keepNewVideoAction } from "../../../../../features/videos/actions.ts";
import { NEW_VIDEO } from "../../../../../features/videos/desk-videos.ts";
import { VideoForm } from "../../../../../features/videos/video-form.client.tsx";

export const metadata: Metadata = { title: "Video mới" };

export default async function NewVideoPage() {
	const { actor } = await requireRightSomewhere("video.edit");
	return (
		<>
			<DeskHeading title="Video mới" />
			<VideoForm
				action={keepNewVideoAction}
				at={null}
				state={null}
				initial={NEW_VIDEO}
				mayPublish={can(actor, "video.publish")}
			/>
		</>
	);
}
