import type { ColumnKit } from "../sqlite/column-kit.ts";
import { defineAccountIdentities } from "./account-identities.ts";
import { defineAlbums } from "./albums.ts";
import { defineArrangements } from "./arrangements.ts";
import { defineArticleAudio } from "./article-audio.ts";
import { defineArticleMedia } from "./article-media.ts";
import { defineArticleRelations } from "./article-relations.ts";
import { defineArticles } from "./articles.ts";
import { defineAuthors } from "./authors.ts";
import { defineAutosaves } from "./autosaves.ts";
import { defineBoxes } from "./boxes.ts";
import { defineCalendarLinks } from "./calendar-links.ts";
import { defineCategories } from "./categories.ts";
import { defineCheckedLinks } from "./checked-links.ts";
import { defineCommentDesk } from "./comment-desk.ts";
import { defineConsultations } from "./consultations.ts";
import { defineCorrections } from "./corrections.ts";
import { defineDigests } from "./digests.ts";
import { defineDocuments } from "./documents.ts";
import { defineInformationPages } from "./information-pages.ts";
import { defineLegalHolds } from "./legal-holds.ts";
import { defineLetters } from "./letters.ts";
import { defineLive } from "./live.ts";
import { defineMedia } from "./media.ts";
import { defineOrganisation, defineQuestions, defineWorkItems } from "./office-work.ts";
import { defineOperations } from "./operations.ts";
import { definePartnerFeeds } from "./partner-feeds.ts";
import { definePolls } from "./polls.ts";
import { definePreviewLinks } from "./preview-links.ts";
import { defineRatings } from "./ratings.ts";
import { defineReaders } from "./readers.ts";
import { defineRevisions } from "./revisions.ts";
import { defineRoyalties } from "./royalties.ts";
import { defineSavedFilters } from "./saved-filters.ts";
import { defineSources } from "./sources.ts";
import { defineStatistics } from "./statistics.ts";
import { defineTeamwork } from "./teamwork.ts";
import { defineTopics } from "./topics.ts";
import { defineUserRoles, defineUsers } from "./users.ts";
import { defineWebhooks } from "./webhooks.ts";

/** The whole schema in the words of one engine's kit. */
export function defineTables(kit: ColumnKit) {
	const users = defineUsers(kit);
	const categories = defineCategories(kit);
	const media = defineMedia(kit, users);
	const authors = defineAuthors(kit, users);
	const topics = defineTopics(kit, media);
	const sources = defineSources(kit, media);
	const articles = defineArticles(kit, { ...categories, ...media, ...sources, ...users });
	const readers = defineReaders(kit, { ...articles, ...users });
	return {
		...users,
		...defineAccountIdentities(kit, users),
		...categories,
		...defineUserRoles(kit, { ...users, ...categories }),
		...media,
		...authors,
		...topics,
		...sources,
		...articles,
		...defineAlbums(kit, media),
		...defineArticleAudio(kit, { ...articles, ...media }),
		...defineArticleMedia(kit, articles),
		...defineDigests(kit, { ...articles, ...users }),
		...defineDocuments(kit),
		...defineInformationPages(kit, users),
		...defineCorrections(kit, { ...articles, ...users }),
		...defineArticleRelations(kit, { ...articles, ...authors, ...topics }),
		...defineRevisions(kit, { ...articles, ...users }),
		...defineAutosaves(kit, { ...articles, ...users }),
		...defineTeamwork(kit, { ...articles, ...users }),
		...defineArrangements(kit, users),
		...defineBoxes(kit, media),
		...defineCheckedLinks(kit),
		...readers,
		...defineStatistics(kit, { ...authors, ...categories }),
		...defineCommentDesk(kit, { ...readers, ...users }),
		...defineLetters(kit, { ...articles, ...users }),
		...defineLive(kit, { ...articles, ...media, ...users }),
		...definePolls(kit),
		...defineWorkItems(kit),
		...defineQuestions(kit, users),
		...defineOrganisation(kit, media),
		...defineCalendarLinks(kit, users),
		...defineRoyalties(kit, { ...articles, ...users }),
		...defineConsultations(kit, media),
		...defineRatings(kit),
		...defineSavedFilters(kit, users),
		...definePreviewLinks(kit, { ...articles, ...users }),
		...defineLegalHolds(kit, users),
		...defineWebhooks(kit),
		...definePartnerFeeds(kit, { ...articles, ...sources }),
		...defineOperations(kit, { ...articles, ...users }),
	};
}
