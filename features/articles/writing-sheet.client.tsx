"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useMemo, useRef, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { SessionDialog } from "../accounts/session-dialog.client.tsx";
import { keepPage } from "../accounts/signed-in.client.ts";
import { isSending } from "../media/uploads.client.ts";
import type { AboutChoices } from "./about-words.ts";
import { isOnlyMine, useConflict } from "./conflict.client.ts";
import { MergeView } from "./merge-view.client.tsx";
import { SheetAbout } from "./sheet-about.client.tsx";
import { SheetFields } from "./sheet-fields.client.tsx";
import { isSameAbout } from "./typed-about.client.ts";
import { UnsavedOffer } from "./unsaved-offer.client.tsx";
import { forgetHere, readKeptHere, type SheetWords, type UnsavedWords, useKeeping } from "./unsaved-words.client.ts";

const STILL_SENDING = "Còn tệp chưa tải lên xong; lưu bây giờ thì bài chưa có tệp ấy. Vẫn lưu?";

type SheetAction = (previous: FormState, form: FormData) => Promise<FormState>;

interface WritingSheetProps {
	action: SheetAction;
	/** Null for one that begins here: it is kept on this machine alone until its first save. */
	keeping: { keep: SheetAction; drop: SheetAction } | null;
	article: { id: number; version: number } | null;
	words: SheetWords;
	/** What the server kept of this writer's unsaved words. */
	kept: UnsavedWords | null;
	sections: readonly { id: number; label: string }[];
	choices: AboutChoices;
	/** What helps when a save is refused: the other text, and a way to sign in again. */
	rescue: { readConflict: SheetAction | null; passFactor: SheetAction; email: string };
}

type WholeWords = UnsavedWords & { words: SheetWords };

const isSame = (one: SheetWords, other: SheetWords) =>
	(["kicker", "title", "lead", "categoryId"] as const).every((name) => one[name] === other[name]) &&
	(one.coverMediaId ?? null) === (other.coverMediaId ?? null) &&
	JSON.stringify(one.body) === JSON.stringify(other.body) &&
	isSameAbout(one.about, other.about);

/** The newest words that were kept and differ from what was saved, found once the browser is there. */
function useOffer({ article, words, kept }: Pick<WritingSheetProps, "article" | "words" | "kept">) {
	const [offer, setOffer] = useState<WholeWords | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is looked for once, when the sheet is opened
	useEffect(() => {
		if (article && readKeptHere(null)?.words.title === words.title) forgetHere(null);
		const found = [readKeptHere(article?.id ?? null), kept]
			.filter((each) => each !== null)
			.map((each) => ({ ...each, words: { ...each.words, about: { ...words.about, ...each.words.about } } }));
		const newest = found.toSorted((a, b) => b.keptAt - a.keptAt).find((each) => !isSame(each.words, words));
		setOffer(newest ?? null);
	}, []);
	return [offer, setOffer] as const;
}

/** What stands around the words is beside them where there is room, and below them otherwise. */
const FORM = "grid gap-5 xl:grid-cols-[minmax(0,45rem)_20rem] xl:grid-rows-[auto_auto_1fr] xl:gap-x-10";

/** The writing screen: words and what stands around them, saved as one, kept while it is written. */
export function WritingSheet(props: WritingSheetProps) {
	const { action, keeping, article, words: saved, kept, sections, choices, rescue } = props;
	const [state, send, isBusy] = useActionState(keepPage(action), NOTHING_SENT);
	const [words, setWords] = useState(saved);
	const [round, setRound] = useState(0);
	const [version, setVersion] = useState(article?.version ?? 0);
	const [offer, setOffer] = useOffer({ article, words: saved, kept });
	const keep = useMemo(() => (keeping ? keepPage(keeping.keep) : null), [keeping]);
	const { said, noteChange, noteSaved, stop } = useKeeping({
		articleId: article?.id ?? null,
		send: keep,
	});
	const form = useRef<HTMLFormElement>(null);
	const [conflict, setConflict] = useConflict(form, state, rescue.readConflict);
	const [isSessionOver, setSessionOver] = useState(false);
	const [merged, setMerged] = useState<SheetWords | null>(null);

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer of the server, whatever is drawn anew
	useEffect(() => {
		setSessionOver(Boolean(state.errors.session));
		if (!state.isDone && state.message !== "" && form.current) noteChange(form.current);
		if (!state.isDone) return;
		noteSaved(state.shown.savedAt ?? "");
		if (state.shown.version) setVersion(Number(state.shown.version));
	}, [state]);
	// The fields hold the merged words by now.
	useEffect(() => {
		if (merged) form.current?.requestSubmit();
	}, [merged]);

	const change = () => {
		if (form.current) noteChange(form.current);
	};
	// Sent by hand: a form that is an action's empties its fields afterwards.
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (isSending() && !window.confirm(STILL_SENDING)) return;
		stop();
		const typed = new FormData(event.currentTarget);
		startTransition(() => send(typed));
	};
	const use = (given: WholeWords) => {
		setWords(given.words);
		// Saved over the text they were begun with, so that what was saved since then is asked about.
		if (given.baseVersion) setVersion(given.baseVersion);
		setRound(round + 1);
		setOffer(null);
	};
	const merge = (chosen: SheetWords, theirVersion: number) => {
		setWords(chosen);
		setVersion(theirVersion);
		setRound(round + 1);
		setConflict(null);
		setMerged(chosen);
	};
	useEffect(() => {
		if (conflict && isOnlyMine(conflict)) merge(conflict.mine, conflict.version);
	});
	const drop = () => {
		forgetHere(article?.id ?? null);
		setOffer(null);
		if (!keeping || !article) return;
		const which = new FormData();
		which.set("articleId", String(article.id));
		void keeping.drop(NOTHING_SENT, which);
	};
	return (
		<>
			{isSessionOver && (
				<SessionDialog
					email={rescue.email}
					passFactor={rescue.passFactor}
					onDone={() => form.current?.requestSubmit()}
					onClose={() => setSessionOver(false)}
				/>
			)}
			{conflict && (
				<MergeView
					conflict={conflict}
					names={{ sections, topics: choices.topics }}
					onSave={(chosen) => merge(chosen, conflict.version)}
				/>
			)}
			<ScriptedForm ref={form} onSubmit={submit} onInput={change} className={FORM}>
				<div className="-mb-5 grid gap-5 has-[p]:mb-0 xl:col-span-2">
					{offer && <UnsavedOffer keptAt={offer.keptAt} onUse={() => use(offer)} onDrop={drop} />}
					<FormMessage message={conflict ? "" : state.message} isDone={state.isDone} />
				</div>
				{article && <input type="hidden" name="articleId" value={article.id} />}
				<input type="hidden" name="baseVersion" value={version} />
				<div hidden={conflict !== null} className={conflict ? "" : "contents"}>
					<div className="grid min-w-0 max-w-180 content-start gap-5">
						<SheetFields key={round} words={words} errors={state.errors} sections={sections} onChange={change} />
					</div>
					<div className="min-w-0 max-w-180 xl:col-start-2 xl:row-span-2">
						<SheetAbout key={round} about={words.about} choices={choices} errors={state.errors} onChange={change} />
					</div>
					<div className="flex max-w-180 flex-wrap items-center gap-4 self-start border-t border-line pt-4 xl:col-start-1">
						<SubmitButton isBusy={isBusy} busyLabel="Đang lưu …">
							{article ? "Lưu bài" : "Lưu bản nháp"}
						</SubmitButton>
						<p aria-live="polite" className="text-sm text-ink-soft">
							{said}
						</p>
					</div>
				</div>
			</ScriptedForm>
		</>
	);
}
