"use client";

import { useState } from "react";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";
import { UploadProgress } from "../media/upload-progress.client.tsx";
import { ACCEPTED } from "../media/upload-rules.ts";
import { dropUpload, startUpload, useUpload } from "../media/uploads.client.ts";
import type { PickedFile } from "./picked-file.ts";

interface FilesFieldProps {
	label: string;
	hint: string;
	error: string;
	initial: readonly PickedFile[];
}

function Sending({ id, onDrop }: { id: string; onDrop: (id: string) => void }) {
	const upload = useUpload(id);
	const drop = () => {
		dropUpload(id);
		onDrop(id);
	};
	return <UploadProgress id={id} upload={upload} onDrop={drop} />;
}

/** Papers of a form, in order: sent from this machine, or taken away. */
export function FilesField({ label, hint, error, initial }: FilesFieldProps) {
	const [files, setFiles] = useState(initial);
	const [sending, setSending] = useState<readonly string[]>([]);
	const forget = (id: string) => setSending((all) => all.filter((other) => other !== id));
	const add = (file: PickedFile) =>
		setFiles((all) => (all.some(({ mediaId }) => mediaId === file.mediaId) ? all : [...all, file]));
	const send = (picked: File[]) => {
		for (const file of picked) {
			const id = startUpload("tep", file, ({ mediaId, name }) => {
				forget(id);
				add({ mediaId, name });
			});
			setSending((all) => [...all, id]);
		}
	};
	return (
		<fieldset className="grid gap-2">
			<legend className="float-left text-sm font-semibold">{label}</legend>
			<p className="text-xs text-ink-soft">{hint}</p>
			{error !== "" && <p className="text-sm font-semibold text-accent">{error}</p>}
			{files.length > 0 && (
				<ol className="border-t border-line">
					{files.map(({ mediaId, name }) => (
						<li key={mediaId} className="flex items-center justify-between gap-3 border-b border-line">
							<input type="hidden" name="files[]" value={mediaId} />
							<span className="min-w-0 wrap-anywhere">{name}</span>
							<button
								type="button"
								aria-label={`Bỏ ${name}`}
								onClick={() => setFiles((all) => all.filter((other) => other.mediaId !== mediaId))}
								className="min-h-11 shrink-0 px-2 text-link underline lg:min-h-9"
							>
								Bỏ
							</button>
						</li>
					))}
				</ol>
			)}
			{sending.map((id) => (
				<Sending key={id} id={id} onDrop={forget} />
			))}
			<FilePicker accept={ACCEPTED.tep} label="Tải tệp lên" isMany onPick={send} />
		</fieldset>
	);
}
