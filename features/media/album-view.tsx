import { formatDay, toDayKey } from "../../lib/dates.ts";
import { siteOrigin } from "../../lib/env.ts";
import { BreadcrumbTrail } from "../site/breadcrumb-trail.tsx";
import { ReaderPage } from "../site/reader-page.tsx";
import { StructuredData } from "../site/structured-data.tsx";
import { CaptionedFigure } from "./captioned-figure.tsx";
import { toImageGallery } from "./media-json-ld.ts";
import type { Photo } from "./photo.ts";
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
				<photo-viewer className="grid gap-10">
					{album.photos.map((photo, at) => (
						<div key={photo.mediaId} id={`anh-${at + 1}`}>
							<CaptionedFigure
								photo={photo}
								alt={photo.alt}
								caption={photo.caption}
								credit={photo.credit}
								isFirst={at === 0}
								href={toFullWidth(photo)}
							/>
						</div>
					))}
				</photo-viewer>
			</article>
			<StructuredData data={toImageGallery(album, siteOrigin())} />
		</ReaderPage>
	);
}

/** The largest file of the picture that every browser shows. */
function toFullWidth({ variants }: Photo): string | undefined {
	const jpegs = variants.filter(({ format }) => format === "jpeg").sort((a, b) => b.width - a.width);
	return jpegs[0]?.url;
}
