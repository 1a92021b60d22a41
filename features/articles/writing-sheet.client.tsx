"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { isSending } from "../media/uploads.client.ts";
import { SheetFields } from "./sheet-fields.client.tsx";
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
}

const isSame = (one: SheetWords, other: SheetWords) =>
	(["kicker", "title", "lead", "categoryId"] as const).every((name) => one[name] === other[name]) &&
	(one.coverMediaId ?? null) === (other.coverMediaId ?? null) &&
	JSON.stringify(one.body) === JSON.stringify(other.body);

/** The newest words that were kept and differ from what was saved, found once the browser is there. */
function useOffer({ article, words, kept }: Pick<WritingSheetProps, "article" | "words" | "kept">) {
	const [offer, setOffer] = useState<UnsavedWords | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is looked for once, when the sheet is opened
	useEffect(() => {
		if (article && readKeptHere(null)?.words.title === words.title) forgetHere(null);
		const found = [readKeptHere(article?.id ?? null), kept].filter((each) => each !== null);
		const newest = found.toSorted((a, b) => b.keptAt - a.keptAt).find((each) => !isSame(each.words, words));
		setOffer(newest ?? null);
	}, []);
	return [offer, setOffer] as const;
}

/** The writing screen: kicker, title, lead, section and text, saved as one, kept while it is written. */
export function WritingSheet({ action, keeping, article, words: saved, kept, sections }: WritingSheetProps) {
	const [state, send, isBusy] = useActionState(action, NOTHING_SENT);
	const [words, setWords] = useState(saved);
	const [round, setRound] = useState(0);
	const [version, setVersion] = useState(article?.version ?? 0);
	const [offer, setOffer] = useOffer({ article, words: saved, kept });
	const { said, noteChange, noteSaved, stop } = useKeeping({
		articleId: article?.id ?? null,
		send: keeping?.keep ?? null,
	});
	const form = useRef<HTMLFormElement>(null);

	useEffect(() => {
		if (!state.isDone) return;
		noteSaved(state.shown.savedAt ?? "");
		if (state.shown.version) setVersion(Number(state.shown.version));
	}, [state, noteSaved]);

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
	const use = (given: UnsavedWords) => {
		setWords(given.words);
		setRound(round + 1);
		setOffer(null);
	};
	const drop = () => {
		forgetHere(article?.id ?? null);
		setOffer(null);
		if (!keeping || !article) return;
		const which = new FormData();
		which.set("articleId", String(article.id));
		void keeping.drop(NOTHING_SENT, which);
	};
	return (
		<form ref={form} noValidate onSubmit={submit} onInput={change} className="grid max-w-180 gap-5">
			{offer && <UnsavedOffer keptAt={offer.keptAt} onUse={() => use(offer)} onDrop={drop} />}
			<FormMessage message={state.message} isDone={state.isDone} />
			{article && <input type="hidden" name="articleId" value={article.id} />}
			<input type="hidden" name="baseVersion" value={version} />
			<SheetFields key={round} words={words} errors={state.errors} sections={sections} onChange={change} />
			<div className="flex flex-wrap items-center gap-4 border-t border-line pt-4">
				<SubmitButton isBusy={isBusy} busyLabel="Đang lưu …">
					{article ? "Lưu bài" : "Lưu bản nháp"}
				</SubmitButton>
				<p aria-live="polite" className="text-sm text-ink-soft">
					{said}
				</p>
			</div>
		</form>
	);
}
