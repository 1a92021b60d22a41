import type { Actor } from "./actor.ts";
import type { Role } from "./roles.ts";

const CHIEFS = ["pho_truong_bbt", "truong_bbt"] as const;
const DESK = ["thu_ky_toa_soan", ...CHIEFS] as const;
const EDITORS = ["bien_tap_vien", ...DESK] as const;
const WRITERS = ["cong_tac_vien", "phong_vien", ...EDITORS] as const;

/** Who may do what. What stands in no row is granted to nobody. */
export const POLICY = {
	"article.create": WRITERS,
	/** Every text of the newsroom, not only one's own. */
	"article.readAll": [...EDITORS, "uy_vien_bbt", "quan_tri"],
	"article.submit": WRITERS,
	"article.assign": EDITORS,
	"article.takeUp": EDITORS,
	"article.return": ["bien_tap_vien", "thu_ky_toa_soan"],
	"article.forward": ["bien_tap_vien"],
	"article.sendBack": DESK,
	"article.approve": CHIEFS,
	"article.republish": ["truong_bbt"],
	"article.edit": EDITORS,
	"article.correct": ["truong_bbt"],
	"article.publish": DESK,
	"article.schedule": ["thu_ky_toa_soan"],
	"article.unschedule": DESK,
	/** Nobody sees it before a moment; or it leaves by itself. */
	"article.embargo": EDITORS,
	"article.expire": CHIEFS,
	/** Of what is not one's own; drafts of one's own need no right. */
	"article.discard": CHIEFS,
	"article.takeDown": CHIEFS,
	"article.attachAudio": EDITORS,
	/** Readers see a live entry at once: whoever may publish in the section. */
	"live.write": DESK,
	"category.edit": ["truong_bbt", "quan_tri"],
	"notice.change": DESK,
	/** Which stories stand where on the front page and the pages of sections. */
	"arrangement.edit": DESK,
	/** What readers are asked to choose between. */
	"poll.edit": DESK,
	/** The day's news by mail: put together; send to everybody who wants it. */
	"digest.edit": EDITORS,
	"digest.send": DESK,
	/** Topics, banners, links: what stands around the news. */
	"box.edit": DESK,
	"document.add": ["van_thu", "truong_bbt"],
	"document.edit": ["van_thu", "truong_bbt"],
	"document.withdraw": ["van_thu", "truong_bbt"],
	"video.add": EDITORS,
	/** Drafts of albums and videos; whoever may publish one also changes what readers see. */
	"album.edit": [...WRITERS, "quan_tri"],
	"album.publish": DESK,
	"video.edit": [...WRITERS, "quan_tri"],
	"video.publish": DESK,
	/** Its words, its rights, what its cuts keep in sight. Whoever writes sees the library and takes from it. */
	/** Send pictures and papers, and look at what was sent: whoever puts one somewhere. */
	"media.use": [...WRITERS, "quan_tri", "van_thu"],
	"media.edit": EDITORS,
	"media.replace": EDITORS,
	"media.delete": EDITORS,
	"comment.close": ["kiem_duyet", ...DESK],
	"comment.moderate": ["kiem_duyet", ...DESK],
	/** In the office's name. */
	"comment.reply": DESK,
	/** What a person may ask for by law: a copy of what is kept of them, and its end. */
	"reader.manage": ["truong_bbt", "quan_tri"],
	"letter.settle": ["kiem_duyet", ...DESK],
	"page.edit": ["thu_ky_toa_soan", "truong_bbt", "quan_tri"],
	"source.edit": ["thu_ky_toa_soan", "truong_bbt", "quan_tri"],
	/** What partners' feeds offer: read it, make a draft of it where one may write, put it aside, have a feed asked. */
	"feedEntry.take": EDITORS,
	"workCalendar.edit": ["van_thu", ...DESK],
	"question.answer": ["van_thu", "kiem_duyet", ...DESK],
	"consultation.edit": ["van_thu", ...DESK],
	/** Look through opinions, and take them away as a table. */
	"consultation.moderate": ["van_thu", "kiem_duyet", ...DESK],
	/** Those who may also send its photographs. */
	"organisation.edit": ["van_thu", ...DESK],
	/** What is paid for what was published. */
	"royalty.edit": ["ke_toan", "truong_bbt"],
	/** Closes a month for ever. */
	"royalty.lock": ["truong_bbt"],
	"settings.change": ["quan_tri"],
	/** Where old addresses lead. */
	"redirect.edit": ["thu_ky_toa_soan", "truong_bbt", "quan_tri"],
	/** Links in what is published that lead nowhere. */
	"link.settle": ["bien_tap_vien", "thu_ky_toa_soan", "truong_bbt", "quan_tri"],
	"upstream.refresh": ["thu_ky_toa_soan", "quan_tri"],
	/** Programs of other houses that are told what becomes of articles. */
	"webhook.manage": ["quan_tri"],
	"user.manage": ["quan_tri"],
	/** What an authority wants kept is not deleted. */
	"hold.manage": ["truong_bbt", "quan_tri"],
	/** What was read and published; of readers nothing. */
	"statistics.read": [...DESK, "uy_vien_bbt", "quan_tri"],
	"audit.read": ["truong_bbt", "quan_tri"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof POLICY;

/** What an action is about, as far as rights follow it. */
export interface Subject {
	/** The section it stands in, and those above it. */
	categoryIds: readonly number[];
}

/** The actor may not do this; nothing was changed. */
export class NotAllowedError extends Error {
	override name = "NotAllowedError";
	readonly personMessage = "Bạn không có quyền làm việc này.";
}

/**
 * Whether the actor may do `action`. The portal's own commands may do everything. A role that is held in one section
 * counts for what stands in it; without a subject only a role held everywhere counts.
 */
export function can(actor: Actor, action: Action, subject?: Subject): boolean {
	if (actor.kind === "system") return true;
	const allowed: readonly Role[] = POLICY[action];
	return actor.roles.some(
		({ role, categoryId }) =>
			allowed.includes(role) && (categoryId === null || subject?.categoryIds.includes(categoryId) === true),
	);
}

/** Whether there is any place where the actor may do `action`: who may do nothing with it anywhere sees no way to it. */
export function canSomewhere(actor: Actor, action: Action): boolean {
	if (actor.kind === "system") return true;
	const allowed: readonly Role[] = POLICY[action];
	return actor.roles.some(({ role }) => allowed.includes(role));
}

/** @throws NotAllowedError when the actor may not. */
export function requireCan(actor: Actor, action: Action, subject?: Subject): void {
	if (!can(actor, action, subject)) throw new NotAllowedError(`${actor.name} may not ${action}`);
}

/** For what belongs to no section. @throws NotAllowedError when there is no place where the actor may. */
export function requireCanSomewhere(actor: Actor, action: Action): void {
	if (!canSomewhere(actor, action)) throw new NotAllowedError(`${actor.name} may ${action} nowhere`);
}
