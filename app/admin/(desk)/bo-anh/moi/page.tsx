import type { Metadata } from "next";
import { DeskHeading } from "../../../../../components/admin/desk-heading.tsx";
import { requireRightSomewhere } from "../../../../../features/accounts/current-staff.ts";
import { can } from "../../../../../features/accounts/policy.ts";
import { addAlbumAction } from "../../../../../features/albums/actions.ts";
import { AlbumForm } from "../../../../../features/albums/album-form.client.tsx";
import { NEW_ALBUM } from "../../../../../features/albums/desk-albums.ts";

export const metadata: Metadata = { title: "Bộ ảnh mới" };

export default async function NewAlbumPage() {
	const { actor } = await requireRightSomewhere("album.edit");
	return (
		<>
			<DeskHeading title="Bộ ảnh mới" />
			<AlbumForm
				action={addAlbumAction}
				at={null}
				state={null}
				initial={NEW_ALBUM}
				mayPublish={can(actor, "album.publish")}
			/>
		</>
	);
}
