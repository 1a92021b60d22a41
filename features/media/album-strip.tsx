import { type AlbumTeaser, toAlbumPath } from "./album.ts";
import { Picture } from "./picture.tsx";
import { HALF_PICTURE } from "./picture-sizes.ts";

interface AlbumStripProps {
	albums: readonly AlbumTeaser[];
	/** Whether they are what the page is about: the first picture is loaded at once. */
	isFirst?: boolean;
}

/** Albums beside each other, by their first picture. */
export function AlbumStrip({ albums, isFirst = false }: AlbumStripProps) {
	return (
		<ul className="grid grid-cols-2 gap-x-4 gap-y-6 md:gap-x-12">
			{albums.map((album, at) => (
				<li key={album.id}>
					<a href={toAlbumPath(album)} className="block-link block">
						{album.cover && (
							<Picture photo={album.cover} sizes={HALF_PICTURE} isSilent isCut isFirst={isFirst && at === 0} />
						)}
						<span className="mt-2 block font-serif text-sm font-bold text-balance sm:text-base">{album.title}</span>
						<span className="mt-1 block text-xs text-ink-soft">{album.photoCount} ảnh</span>
					</a>
				</li>
			))}
		</ul>
	);
}
