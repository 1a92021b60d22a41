import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireRightSomewhere } from "../../../../../features/accounts/current-staff.ts";
import { changeAlbumAction, hideAlbumAction, removeAlbumAction } from "../../../../../features/albums/actions.ts";
import { AlbumForm } from "../../../../../features/albums/album-form.client.tsx";
import { getDeskAlbum } from "../../../../../features/albums/desk-albums.ts";
import { ALBUMS_PATH } from "../../../../../features/albums/require-album.ts";
import { toAlbumPath } from "../../../../../features/media/album.ts";
import { ShelfHeading } from "../../../../../features/media/desk-shelf-heading.tsx";
import { toDoneMessage } from "../../../../../features/media/shelf.ts";
import { ShelfEnd } from "../../../../../features/media/shelf-form.client.tsx";

export const metadata: Metadata = { title: "Bộ ảnh" };

interface AlbumPageProps {
	params: Promise<{ id: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskAlbumPage({ params, searchParams }: AlbumPageProps) {
	const { actor } = await requireRightSomewhere("album.edit");
	const { id } = await params;
	const album = /^[1-9]\d{0,8}$/.test(id) ? await getDeskAlbum(actor, Number(id)) : null;
	if (!album) notFound();
	const { row, initial, mayChange, mayPublish } = album;
	const { state, title } = row;
	const at = { id: row.id, baseVersion: row.version };
	return (
		<>
			<ShelfHeading
				{...{ title, state, mayChange }}
				readerPath={toAlbumPath(row)}
				list={{ path: ALBUMS_PATH, label: "Mọi bộ ảnh" }}
				done={toDoneMessage(await searchParams, row.version)}
			/>
			{mayChange && (
				<>
					<AlbumForm action={changeAlbumAction} {...{ at, state, initial, mayPublish }} />
					<ShelfEnd
						{...{ at, title, state }}
						noun="bộ ảnh"
						note="Ảnh vẫn còn trong thư viện."
						hide={mayPublish ? hideAlbumAction : null}
						remove={removeAlbumAction}
					/>
				</>
			)}
		</>
	);
}
