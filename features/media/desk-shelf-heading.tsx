import { DeskHeading } from "../../components/admin/desk-heading.tsx";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ShownStateMark } from "./desk-shelf.tsx";
import type { ShownState } from "./shelf.ts";

const LINK = "inline-flex min-h-11 items-center text-link underline lg:min-h-9";

interface ShelfHeadingProps {
	title: string;
	state: ShownState;
	/** Where readers have it. */
	readerPath: string;
	/** Of the list at the desk, with its name. */
	list: { path: string; label: string };
	/** What was done last; empty for nothing. */
	done: string;
	mayChange: boolean;
}

/** The name of an album or a video, how it stands, and the ways from it. */
export function ShelfHeading({ title, state, readerPath, list, done, mayChange }: ShelfHeadingProps) {
	return (
		<>
			<DeskHeading title={title} note={<ShownStateMark state={state} />}>
				{state === "published" && (
					<a href={readerPath} className={LINK}>
						Xem như bạn đọc
					</a>
				)}
				<a href={list.path} className={LINK}>
					{list.label}
				</a>
			</DeskHeading>
			<FormMessage message={done} isDone />
			{!mayChange && <p>Thư ký tòa soạn và lãnh đạo Ban Biên tập mới sửa được những gì đã công bố.</p>}
		</>
	);
}
