import type { ARTICLE_STATES } from "../../db/queries/article-words.ts";
import type { Actor } from "../accounts/actor.ts";
import { type Action, can, type Subject } from "../accounts/policy.ts";

export type ArticleState = (typeof ARTICLE_STATES)[number];

/** What the newsroom calls each state. */
export const STATE_NAMES: Record<ArticleState, string> = {
	draft: "Bản nháp",
	submitted: "Chờ biên tập",
	editing: "Đang biên tập",
	returned: "Trả lại (yêu cầu sửa)",
	edited: "Chờ duyệt",
	approved: "Chờ xuất bản",
	scheduled: "Hẹn giờ xuất bản",
	published: "Đã xuất bản",
	taken_down: "Đã gỡ bài",
	merged: "Đã nhập vào bài",
	trash: "Thùng rác",
};

export interface Move {
	/** Sent by the form. */
	name: string;
	from: ArticleState;
	to: ArticleState;
	/** On the button, named by its effect. */
	label: string;
	action: Action;
	/** Why must be said, in ten letters at least. */
	needsReason?: true;
	/** When it is to happen must be said. */
	needsTime?: true;
	/** Only whose work it is may do so. */
	isOwners?: true;
	/** Whose work it is may do so too. */
	isOwnersToo?: true;
	/** Where the section asks for two keys, not by whom the work is. */
	isSecondKey?: true;
	/** The text must be fit for readers. */
	isChecked?: true;
}

const SUBMIT = { action: "article.submit", isOwners: true } as const;
const DISCARD = { name: "discard", to: "trash", label: "Bỏ vào thùng rác", action: "article.discard" } as const;
const SEND_BACK = {
	...({ name: "send-back", to: "editing", label: "Trả lại biên tập" } as const),
	...({ action: "article.sendBack", needsReason: true } as const),
};

/** The transitions of the newsroom; any other is refused. */
export const MOVES: readonly Move[] = [
	{ name: "submit", from: "draft", to: "submitted", label: "Gửi biên tập", ...SUBMIT },
	{ name: "resubmit", from: "returned", to: "submitted", label: "Gửi lại", ...SUBMIT },
	{ name: "take-up", from: "submitted", to: "editing", label: "Nhận biên tập", action: "article.takeUp" },
	{ name: "return", from: "editing", to: "returned", label: "Trả lại", action: "article.return", needsReason: true },
	{ name: "forward", from: "editing", to: "edited", label: "Trình duyệt", action: "article.forward", isChecked: true },
	{ ...SEND_BACK, from: "edited" },
	{
		...{ name: "approve", from: "edited", to: "approved", label: "Duyệt" },
		...{ action: "article.approve", isSecondKey: true, isChecked: true },
	},
	{
		...{ name: "publish", from: "approved", to: "published", label: "Xuất bản" },
		...{ action: "article.publish", isChecked: true },
	},
	{
		...{ name: "schedule", from: "approved", to: "scheduled", label: "Hẹn giờ xuất bản" },
		...{ action: "article.schedule", needsTime: true, isChecked: true },
	},
	{ ...SEND_BACK, from: "approved" },
	{
		...{ name: "publish", from: "scheduled", to: "published", label: "Xuất bản ngay" },
		...{ action: "article.publish", isChecked: true },
	},
	{ name: "unschedule", from: "scheduled", to: "approved", label: "Bỏ hẹn giờ", action: "article.unschedule" },
	{
		...{ name: "take-down", from: "published", to: "taken_down", label: "Gỡ bài" },
		...{ action: "article.takeDown", needsReason: true },
	},
	{ name: "republish", from: "taken_down", to: "published", label: "Đăng lại", action: "article.republish" },
	{ ...DISCARD, from: "draft", isOwnersToo: true },
	{ ...DISCARD, from: "returned", isOwnersToo: true },
	{ ...DISCARD, from: "editing", needsReason: true },
	{ ...DISCARD, from: "approved", needsReason: true },
	{
		...{ name: "recover", from: "trash", to: "draft", label: "Lấy lại bài" },
		...{ action: "article.discard", isOwnersToo: true },
	},
];

/** Of a work, what decides who may move it. */
export interface Work extends Subject {
	state: ArticleState;
	ownerId: number | null;
	/** Its section wants another person to approve. */
	needsTwoKeys: boolean;
	/** It is to replace an article that is before readers. */
	isPendingDraft: boolean;
}

const isOwn = (actor: Actor, { ownerId }: Work) => actor.kind === "user" && actor.userId === ownerId;

/** Whether the actor may make this move with that work, its state included. */
export function canMove(actor: Actor, move: Move, work: Work): boolean {
	if (move.from !== work.state) return false;
	if (actor.kind === "system") return true;
	const isByOwner = move.isOwnersToo === true && isOwn(actor, work);
	if (!isByOwner && !can(actor, move.action, work)) return false;
	if (move.isOwners && !isOwn(actor, work)) return false;
	return !(move.isSecondKey && work.needsTwoKeys && isOwn(actor, work));
}

const PENDING_LABELS: Readonly<Record<string, string>> = {
	publish: "Đăng bản sửa",
	schedule: "Hẹn giờ đăng bản sửa",
	discard: "Bỏ bản sửa",
	recover: "Lấy lại bản sửa",
};

/** The moves that somebody is offered, in the order of the newsroom's way. */
export function listMoves(actor: Actor, work: Work): Move[] {
	const moves = MOVES.filter((move) => canMove(actor, move, work));
	return work.isPendingDraft
		? moves.map((move) => ({ ...move, label: PENDING_LABELS[move.name] ?? move.label }))
		: moves;
}

/** Whether somebody may see a work that is not before readers. */
export function canRead(actor: Actor, work: Work): boolean {
	return isOwn(actor, work) || can(actor, "article.readAll", work);
}

/** Whether somebody may change its words now: its owner before it is sent, an editor while it is edited. */
export function canWrite(actor: Actor, work: Work): boolean {
	if (work.state === "draft" || work.state === "returned")
		return isOwn(actor, work) && can(actor, "article.create", work);
	return work.state === "editing" && can(actor, "article.edit", work);
}
