import { DeskTable } from "../../components/admin/desk-table.tsx";
import { StateMark, type StateTone } from "../../components/admin/state-mark.tsx";
import { StepButtons } from "../../components/admin/step-buttons.client.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { ActionForm } from "../accounts/action-form.client.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { BOX_WORDS, type Box, type BoxKind } from "./box.ts";
import { type BoxState, getBoxState } from "./desk-boxes.ts";

const STATES: Record<BoxState, readonly [tone: StateTone, words: string]> = {
	shown: ["live", "Đang hiện"],
	waiting: ["waiting", "Chưa tới ngày"],
	over: ["quiet", "Đã hết hạn"],
	dead: ["stopped", "Không mở được"],
};

function Window({ visibleFrom, visibleUntil }: Box) {
	if (!visibleFrom && !visibleUntil) return "Luôn hiện";
	return [visibleFrom && `từ ${formatDayAndTime(visibleFrom)}`, visibleUntil && `tới ${formatDayAndTime(visibleUntil)}`]
		.filter(Boolean)
		.join(" ");
}

function State({ box, now }: { box: Box; now: Date }) {
	const [tone, words] = STATES[getBoxState(box, now)];
	return <StateMark tone={tone}>{words}</StateMark>;
}

interface BoxListProps {
	kind: BoxKind;
	boxes: readonly Box[];
	move: FormAction;
}

/** All of a kind, in the order readers see them in. */
export function BoxList({ kind, boxes, move }: BoxListProps) {
	const { one, many, empty } = BOX_WORDS[kind];
	const now = new Date();
	return (
		<section aria-labelledby={kind} className="grid gap-2">
			<div className="flex flex-wrap items-center justify-between gap-3">
				<h2 id={kind} className="font-bold">
					{many}
				</h2>
				<a
					href={`/admin/khoi/${kind}/moi`}
					className="inline-flex min-h-11 items-center text-link underline lg:min-h-9"
				>
					Thêm {one}
				</a>
			</div>
			<DeskTable
				caption={many}
				rows={boxes}
				toKey={({ id }) => id}
				empty={empty}
				columns={[
					{
						label: "Tên",
						render: ({ id, title, href }) => (
							<>
								<a href={`/admin/khoi/${kind}/${id}`} className="font-semibold text-link">
									{title}
								</a>
								{href && <span className="block text-xs text-ink-soft">{href}</span>}
							</>
						),
					},
					{ label: "Bạn đọc", render: (box) => <State box={box} now={now} />, isNarrow: true },
					{ label: "Thời gian hiện", render: (box) => <Window {...box} /> },
					{
						label: "Thứ tự",
						render: ({ id, title }) => (
							<ActionForm action={move} fields={{ kind, id }}>
								<StepButtons title={title} isFirst={id === boxes[0]?.id} isLast={id === boxes.at(-1)?.id} />
							</ActionForm>
						),
						isNarrow: true,
					},
				]}
			/>
		</section>
	);
}
