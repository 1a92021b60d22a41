import type { ArticleHeadline, ArticleTeaser } from "../articles/article.ts";
import type { CategoryRef } from "../categories/category.ts";
import type { AlbumTeaser } from "../media/album.ts";
import type { VideoTeaser } from "../media/video.ts";

export interface HomeSection {
	category: CategoryRef;
	/** At most five; the first one has a photo when any of them has. */
	articles: ArticleTeaser[];
}

/** The front page. No story stands on it twice. */
export interface Home {
	lead: ArticleTeaser | null;
	seconds: ArticleTeaser[];
	latest: ArticleTeaser[];
	sections: HomeSection[];
	/** Of the last 24 hours, what stands nowhere else on the page. */
	mostRead: ArticleHeadline[];
	albums: AlbumTeaser[];
	videos: VideoTeaser[];
}
