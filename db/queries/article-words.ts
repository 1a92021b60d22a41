/** The closed word lists of an article: the database checks them, forms and pages read them. */
export const ARTICLE_STATES = [
	"draft",
	"submitted",
	"editing",
	"returned",
	"edited",
	"approved",
	"scheduled",
	"published",
	"taken_down",
	"merged",
	"trash",
] as const;

export const ARTICLE_GENRES = [
	"news",
	"report",
	"feature",
	"interview",
	"commentary",
	"portrait",
	"photo",
	"video",
	"infographic",
] as const;
export type ArticleGenre = (typeof ARTICLE_GENRES)[number];

/** How an article is laid out on its page and marked in lists. */
export const ARTICLE_LAYOUTS = ["default", "photo_story", "infographic", "podcast", "emagazine"] as const;
export type ArticleLayout = (typeof ARTICLE_LAYOUTS)[number];

/** BCP 47 tags of the languages the portal publishes in. */
export const LANGUAGES = ["vi", "jra", "bdq", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
