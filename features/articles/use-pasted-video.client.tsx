"use client";

import type { EditorView } from "@tiptap/pm/view";
import { type ReactNode, useState } from "react";
import { findYoutubeVideo } from "../media/find-videos.client.ts";
import { YoutubeAdder } from "../media/youtube-adder.client.tsx";
import { isOnEmptyLine, parseLoneAddress, showVideo } from "./video-line.ts";

const SHOWN = "Địa chỉ YouTube đã thành video. Ctrl+Z trả lại địa chỉ.";
const NO_ANSWER = "Chưa hỏi được trang về video vừa dán, nên địa chỉ vẫn là liên kết. Có thể chèn lại bằng “+ Video”.";
const NOT_ALLOWED =
	"Trang chưa có video vừa dán và biên tập viên trở lên mới thêm được, nên địa chỉ vẫn là liên kết. Hãy nhờ biên tập viên.";
const LINE_GONE = "Dòng địa chỉ đã đổi. Hãy chèn video bằng “+ Video”.";

/** An address that was pasted, and where. */
interface Pasted {
	view: EditorView;
	address: string;
	near: number;
}

/**
 * An address of YouTube pasted alone on a line becomes the video that the portal has of it; one it has not is offered to
 * whoever may add it. In any other case the address stays a link, and a sentence says why.
 */
export function usePastedVideo(): {
	watchPaste: (view: EditorView, data: DataTransfer | null) => void;
	panel: ReactNode;
} {
	const [message, setMessage] = useState("");
	const [unknown, setUnknown] = useState<Pasted | null>(null);
	const show = ({ view, address, near }: Pasted, videoId: number) => {
		setUnknown(null);
		const tr = view.isDestroyed ? null : showVideo(view.state, { address, near, videoId });
		if (tr) view.dispatch(tr);
		setMessage(tr ? SHOWN : LINE_GONE);
	};
	const look = async (pasted: Pasted) => {
		const found = await findYoutubeVideo(pasted.address);
		if (found?.video) return show(pasted, found.video.id);
		if (found?.mayAdd) return setUnknown(pasted);
		return setMessage(found ? NOT_ALLOWED : NO_ANSWER);
	};
	const watchPaste = (view: EditorView, data: DataTransfer | null) => {
		const address = data && data.files.length === 0 ? parseLoneAddress(data.getData("text/plain")) : null;
		if (address === null || !isOnEmptyLine(view.state)) return;
		setMessage("");
		setUnknown(null);
		void look({ view, address, near: view.state.selection.from - 1 });
	};
	const panel = (
		<>
			<p role="status" className={message === "" ? "sr-only" : "text-sm text-ink-soft"}>
				{message}
			</p>
			{unknown && (
				<section aria-label="Video vừa dán" className="grid gap-2 border-b border-line pb-3">
					<p className="text-sm text-ink-soft">
						Trang chưa có video vừa dán. Thêm vào trang thì dòng địa chỉ thành video; nếu không, địa chỉ vẫn là liên
						kết.
					</p>
					<YoutubeAdder key={unknown.address} address={unknown.address} onAdd={(videoId) => show(unknown, videoId)} />
					<button
						type="button"
						onClick={() => setUnknown(null)}
						className="min-h-11 justify-self-start text-link underline lg:min-h-8"
					>
						Để là liên kết
					</button>
				</section>
			)}
		</>
	);
	return { watchPaste, panel };
}
