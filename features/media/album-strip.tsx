import { type AlbumTeaser, toAlbumPath } from "./album.ts";
import { Picture } from "./picture.tsx";

/** Albums beside each other, by their first picture. */
export function AlbumStrip({ albums }: { albums: readonly AlbumTeaser[] }) {
	return (
		<ul className="grid grid-cols-2 gap-x-6 gap-y-6 pt-1">
			{albums.map((album) => (
				<li key={album.id}>
					<a href={toAlbumPath(album)} className="block-link block">
						{album.cover && <Picture photo={album.cover} sizes="(min-width: 64rem) 368px, 50vw" isSilent isCut />}
						<span className="mt-2 block font-serif text-base font-bold text-balance">{album.title}</span>
						<span className="mt-1 block text-xs text-ink-soft">{album.photoCount} ảnh</span>
					</a>
				</li>
			))}
		</ul>
	);
}
