import type { Metadata } from "next";
import { DeskHeading } from "../../../../components/admin/desk-heading.tsx";
import { requireRightSomewhere } from "../../../../features/accounts/current-staff.ts";
import { AlbumTable } from "../../../../features/albums/desk-album-list.tsx";
import { listDeskAlbums } from "../../../../features/albums/desk-albums.ts";
import { ALBUMS_PATH } from "../../../../features/albums/require-album.ts";
import { ShelfFilterBar } from "../../../../features/media/desk-shelf.tsx";
import { parseShelfQuery } from "../../../../features/media/shelf.ts";

export const metadata: Metadata = { title: "Bộ ảnh" };

interface AlbumsPageProps {
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AlbumsPage({ searchParams }: AlbumsPageProps) {
	const { actor } = await requireRightSomewhere("album.edit");
	const query = parseShelfQuery(await searchParams);
	return (
		<>
			<DeskHeading title="Bộ ảnh" note="Mới lập trước. Bạn đọc thấy những bộ đang hiện ở trang Ảnh và trang nhất.">
				<a
					href={`${ALBUMS_PATH}/moi`}
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Lập bộ ảnh
				</a>
			</DeskHeading>
			<ShelfFilterBar path={ALBUMS_PATH} label="Lọc bộ ảnh" query={query} />
			<AlbumTable query={query} {...(await listDeskAlbums(actor, query))} />
		</>
	);
}
