import { formatDay, toDayKey } from "../../lib/dates.ts";
import { siteOrigin } from "../../lib/env.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { StructuredData } from "../site/structured-data.tsx";
import { CaptionedFigure } from "./captioned-figure.tsx";
import { toImageGallery } from "./media-json-ld.ts";
import type { AlbumPage } from "./queries.ts";

/** An album: every picture with what it shows and who took it, one below the other. */
export function AlbumView({ album }: { album: AlbumPage }) {
	return (
		<ReaderPage>
			<BreadcrumbTrail items={[{ name: "Ảnh", href: "/anh" }]} />
			<article className="mt-3 grid gap-6">
				<header className="grid gap-3">
					<h1 className="font-serif text-2xl font-extrabold">{album.title}</h1>
					{album.description && <p className="max-w-160 font-serif text-base">{album.description}</p>}
					<p className="text-sm text-ink-soft">
						<time dateTime={toDayKey(album.publishedAt)}>{formatDay(album.publishedAt)}</time> · {album.photos.length}{" "}
						ảnh
					</p>
				</header>
				<div className="grid gap-10">
					{album.photos.map((photo, at) => (
						<CaptionedFigure
							key={photo.mediaId}
							photo={photo}
							alt={photo.alt}
							caption={photo.caption}
							credit={photo.credit}
							isFirst={at === 0}
						/>
					))}
				</div>
			</article>
			<StructuredData data={toImageGallery(album, siteOrigin())} />
		</ReaderPage>
	);
}
