"use client";

import { useActionState, useState } from "react";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { AtVersion, ShownState } from "../media/shelf.ts";
import { ShelfButtons, ShelfSubject, ShelfWordFields, toHeldWords } from "../media/shelf-form.client.tsx";
import { AlbumPhotosField } from "./album-photos.client.tsx";
import type { TypedAlbum } from "./desk-albums.ts";
import { useAlbumPhotos } from "./use-album-photos.client.ts";

interface AlbumFormProps {
	action: FormAction;
	/** Null for a new one. */
	at: AtVersion | null;
	state: ShownState | null;
	initial: TypedAlbum;
	mayPublish: boolean;
}

/** Makes or changes an album. */
export function AlbumForm({ action, at, state: shown, initial, mayPublish }: AlbumFormProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const photos = useAlbumPhotos(initial.photos);
	const [coverMediaId, setCover] = useState(initial.coverMediaId);
	const { errors } = state;
	const { title, slug, description, date } = toHeldWords(state, initial);
	return (
		<ScriptedForm action={send} aria-label="Bộ ảnh" className="grid max-w-220 gap-5">
			<ShelfSubject at={at} />
			<ShelfWordFields held={{ title, slug, description, date }} errors={errors} readerPath="/anh" />
			<AlbumPhotosField
				photos={photos}
				coverMediaId={coverMediaId}
				onCover={setCover}
				error={errors.photos ?? errors["photos[]"] ?? ""}
			/>
			<ShelfButtons state={shown} mayPublish={mayPublish} isBusy={photos.sending > 0} outcome={state} />
		</ScriptedForm>
	);
}
