"use client";

import { useActionState, useState } from "react";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { type FormAction, type FormState, NOTHING_SENT } from "../accounts/form-state.ts";
import { PictureField } from "../media/picture-field.client.tsx";
import type { AtVersion, ShownState } from "../media/shelf.ts";
import { ShelfButtons, ShelfSubject, ShelfWordFields, toHeldWords } from "../media/shelf-form.client.tsx";
import { type CaptionsChoice, CaptionsField } from "./captions-field.client.tsx";
import type { TypedVideo } from "./desk-videos.ts";
import { FilmField, useFilm } from "./film-field.client.tsx";

interface VideoFormProps {
	action: FormAction;
	/** Null for a new one. */
	at: AtVersion | null;
	state: ShownState | null;
	initial: TypedVideo;
	mayPublish: boolean;
}

/** Puts what was chosen for the captions with what is sent; they stay chosen until the save has succeeded. */
function useCaptions(action: FormAction) {
	const [choice, setChoice] = useState<CaptionsChoice>("kept");
	const [fault, setFault] = useState("");
	const send = async (previous: FormState, form: FormData): Promise<FormState> => {
		if (typeof choice === "object") form.set("captions", choice.file);
		if (choice === "dropped") form.set("dropsCaptions", "1");
		const ended = await action(previous, form);
		if (ended.isDone) setChoice("kept");
		setFault(ended.errors.captions ?? "");
		return ended;
	};
	return { send, field: { choice, onChoice: setChoice, error: fault, onFault: setFault } };
}

/** Makes or changes a video. */
export function VideoForm({ action, at, state: shown, initial, mayPublish }: VideoFormProps) {
	const captions = useCaptions(action);
	const [state, send] = useActionState(captions.send, NOTHING_SENT);
	const [source, setSource] = useState(initial.source);
	const film = useFilm(initial.film);
	const { errors } = state;
	const held = toHeldWords(state, initial);
	const { title, slug, description, date, youtube, duration } = held;
	return (
		<ScriptedForm action={send} aria-label="Video" className="grid max-w-170 gap-5">
			<ShelfSubject at={at} />
			<ShelfWordFields held={{ title, slug, description, date }} errors={errors} readerPath="/video" />
			<FilmField source={source} onSource={setSource} film={film} youtube={youtube} errors={errors} />
			{source === "file" && <CaptionsField url={initial.captionsUrl} {...captions.field} />}
			<TextField
				id="thoi-luong"
				name="duration"
				label="Thời lượng"
				hint="Như 3:07 hoặc 1:02:45. Với phim của mình, để trống thì lấy theo tệp."
				error={errors.duration ?? ""}
				value={duration}
				autoComplete="off"
				maxLength={9}
			/>
			<PictureField
				name="posterMediaId"
				label="Ảnh bìa"
				hint="Hiện trước khi bạn đọc bấm xem và khi chia sẻ. Chưa có ảnh bìa thì chưa công bố được."
				error={errors.posterMediaId}
				mediaId={initial.posterMediaId}
			/>
			<ShelfButtons state={shown} mayPublish={mayPublish} isBusy={film.isSending} outcome={state} />
		</ScriptedForm>
	);
}
