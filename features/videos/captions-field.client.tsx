"use client";

import { FieldError } from "../../components/ui/field.tsx";
import { FilePicker } from "../../components/ui/file-picker.client.tsx";

/** What is to become of the captions with the next save. */
export type CaptionsChoice = { file: File } | "kept" | "dropped";

const LINK = "min-h-11 px-2 text-link underline lg:min-h-9";
/** A form's action takes a megabyte in all. */
const MOST_BYTES = 512 * 1024;

interface CaptionsFieldProps {
	/** Those that readers have; null for none. */
	url: string | null;
	choice: CaptionsChoice;
	onChoice: (choice: CaptionsChoice) => void;
	/** What is wrong with them; also set here, before anything is sent. */
	error: string;
	onFault: (message: string) => void;
}

function Kept({ url, choice }: Pick<CaptionsFieldProps, "url" | "choice">) {
	if (typeof choice === "object") return <p className="wrap-anywhere">{choice.file.name} (chưa lưu)</p>;
	if (choice === "dropped") return <p>Phụ đề sẽ bỏ khi lưu.</p>;
	if (url === null) return <p>Chưa có phụ đề.</p>;
	return (
		<p>
			<a href={url} className="inline-flex min-h-11 items-center text-link underline lg:min-h-8">
				Xem phụ đề đang dùng
			</a>
		</p>
	);
}

/** What is said in a film, to be read along. */
export function CaptionsField({ url, choice, onChoice, error, onFault }: CaptionsFieldProps) {
	const has = typeof choice === "object" || (choice === "kept" && url !== null);
	const pick = ([file]: File[]) => {
		if (!file) return;
		const isTooLarge = file.size > MOST_BYTES;
		onFault(isTooLarge ? `Tệp phụ đề “${file.name}” lớn hơn 512 KB. Hãy chọn tệp khác.` : "");
		if (!isTooLarge) onChoice({ file });
	};
	return (
		<fieldset className="grid gap-2">
			<legend className="float-left text-sm font-semibold">Phụ đề</legend>
			<p className="text-xs text-ink-soft">
				WebVTT (.vtt) hoặc SubRip (.srt), mã hóa UTF-8; cho người không nghe được và người xem không bật tiếng.
			</p>
			{error !== "" && <FieldError id="phu-de">{error}</FieldError>}
			<Kept url={url} choice={choice} />
			<div className="flex flex-wrap gap-3">
				<FilePicker accept=".vtt,.srt" label={has ? "Thay phụ đề" : "Chọn tệp phụ đề"} onPick={pick} />
				{has && (
					<button type="button" onClick={() => onChoice(url === null ? "kept" : "dropped")} className={LINK}>
						Bỏ phụ đề
					</button>
				)}
			</div>
		</fieldset>
	);
}
