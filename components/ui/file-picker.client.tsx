"use client";

import { useRef } from "react";

interface FilePickerProps {
	/** What may be chosen, as a file field names it. */
	accept: string;
	label: string;
	isMany?: boolean;
	onPick: (files: File[]) => void;
	look?: string;
}

const LOOK = "min-h-11 border border-link px-3 font-semibold text-link lg:min-h-9";

/** A button that asks for files of this machine. */
export function FilePicker({ accept, label, isMany = false, onPick, look = LOOK }: FilePickerProps) {
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<button
				type="button"
				onMouseDown={(event) => event.preventDefault()}
				onClick={() => field.current?.click()}
				className={`justify-self-start ${look}`}
			>
				{label}
			</button>
			<input
				ref={field}
				type="file"
				accept={accept}
				multiple={isMany}
				hidden
				aria-label={label}
				onChange={({ target }) => {
					onPick([...(target.files ?? [])]);
					// The same file may be chosen once more.
					target.value = "";
				}}
			/>
		</>
	);
}
