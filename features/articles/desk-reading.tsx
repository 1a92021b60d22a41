import { getMediaFiles } from "../media/media-files.ts";
import { getPhotos } from "../media/photos.ts";
import { getVideos } from "../media/queries.ts";
import { ArticleBody } from "./article-body.tsx";
import type { ArticleInput } from "./article-input.ts";
import { listBodyAttachmentIds, listBodyMediaIds, listBodyVideoIds } from "./body-media.ts";

/** The words of an article for whoever may not change them now, as readers will see them. */
export async function DeskReading({ input }: { input: ArticleInput }) {
	const { kicker, lead, body } = input;
	const media = {
		photos: await getPhotos(listBodyMediaIds(body)),
		videos: await getVideos(listBodyVideoIds(body)),
		attachments: await getMediaFiles(listBodyAttachmentIds(body)),
	};
	return (
		<article className="grid max-w-180 gap-4">
			{kicker !== "" && <p className="text-earth">{kicker}</p>}
			{lead !== "" && <p className="font-serif text-base font-semibold">{lead}</p>}
			<ArticleBody body={body} media={media} />
		</article>
	);
}
