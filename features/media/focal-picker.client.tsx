"use client";

import { type KeyboardEvent, type MouseEvent, useActionState, useState } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ScriptedForm } from "../../components/admin/scripted-form.client.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { type FocalPoint, toCropPart } from "../../lib/crop-part.ts";
import { type FormAction, NOTHING_SENT } from "../accounts/form-state.ts";
import type { Thumbnail } from "./library.ts";

const SHAPES = [
	{ name: "16:9", width: 16, height: 9 },
	{ name: "4:3", width: 4, height: 3 },
	{ name: "1:1", width: 1, height: 1 },
] as const;

const STEPS: Readonly<Record<string, FocalPoint>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};
const LONG_STEP = 10;

const toPercent = (value: number) => Math.round(Math.min(100, Math.max(0, value)));
const toWords = ({ x, y }: FocalPoint) => `${x}% từ trái, ${y}% từ trên`;

interface PictureProps {
	picture: Thumbnail;
	point: FocalPoint;
}

/** A cut of the picture as it will be: no style but what is seen through the window of an SVG. */
function Cut({ picture, point, shape }: PictureProps & { shape: (typeof SHAPES)[number] }) {
	const { left, top, width, height } = toCropPart(picture, shape, point);
	return (
		<figure className="grid content-start gap-1">
			<svg
				role="img"
				aria-label={`Bản cắt ${shape.name}`}
				viewBox={`${left} ${top} ${width} ${height}`}
				className="block w-full bg-wash"
			>
				<image href={picture.url} width={picture.width} height={picture.height} />
			</svg>
			<figcaption className="text-xs text-ink-soft tabular-nums">{shape.name}</figcaption>
		</figure>
	);
}

/** The whole picture; a press or the arrows say what is most important in it. */
function Aim({ picture, point, onMove }: PictureProps & { onMove: (point: FocalPoint) => void }) {
	const { url, width, height } = picture;
	const press = ({ currentTarget, clientX, clientY, detail }: MouseEvent) => {
		// Enter and the space bar press as well, and nowhere.
		if (detail === 0) return;
		const box = currentTarget.getBoundingClientRect();
		onMove({
			x: toPercent(((clientX - box.left) / box.width) * 100),
			y: toPercent(((clientY - box.top) / box.height) * 100),
		});
	};
	const step = (event: KeyboardEvent) => {
		const by = STEPS[event.key];
		if (!by) return;
		event.preventDefault();
		const length = event.shiftKey ? LONG_STEP : 1;
		onMove({ x: toPercent(point.x + by.x * length), y: toPercent(point.y + by.y * length) });
	};
	const radius = Math.max(width, height) / 40;
	const [cx, cy] = [(width * point.x) / 100, (height * point.y) / 100];
	return (
		<button
			type="button"
			aria-label={`Điểm chính của ảnh: ${toWords(point)}`}
			aria-describedby="diem-chinh-goi-y"
			onClick={press}
			onKeyDown={step}
			className="block w-full cursor-crosshair self-start"
		>
			<svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="block w-full bg-wash">
				<image href={url} width={width} height={height} />
				<g fill="none" strokeWidth={radius / 3}>
					<circle cx={cx} cy={cy} r={radius} stroke="#000" />
					<circle cx={cx} cy={cy} r={radius * 0.8} stroke="#fff" />
				</g>
				<circle cx={cx} cy={cy} r={radius / 4} fill="#fff" stroke="#000" strokeWidth={radius / 12} />
			</svg>
		</button>
	);
}

interface FocalPickerProps {
	picture: Thumbnail;
	subject: { mediaId: number; baseVersion: number };
	point: FocalPoint;
	action: FormAction;
}

/** Says what every cut of a picture keeps in sight, and shows the cuts while it is chosen. */
export function FocalPicker({ picture, subject, point: saved, action }: FocalPickerProps) {
	const [state, send] = useActionState(action, NOTHING_SENT);
	const [point, setPoint] = useState(saved);
	const isMoved = point.x !== saved.x || point.y !== saved.y;
	return (
		<ScriptedForm action={send} className="grid gap-3" aria-label="Điểm chính">
			<FormMessage message={state.message} isDone={state.isDone} />
			<input type="hidden" name="mediaId" value={subject.mediaId} />
			<input type="hidden" name="baseVersion" value={subject.baseVersion} />
			<input type="hidden" name="x" value={point.x} />
			<input type="hidden" name="y" value={point.y} />
			<div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
				<Aim picture={picture} point={point} onMove={setPoint} />
				<div className="grid content-start gap-3 max-sm:grid-cols-3">
					{SHAPES.map((shape) => (
						<Cut key={shape.name} picture={picture} point={point} shape={shape} />
					))}
				</div>
			</div>
			<p id="diem-chinh-goi-y" className="text-sm text-ink-soft">
				Bấm vào chỗ quan trọng nhất của ảnh, hoặc dời bằng phím mũi tên (giữ Shift để dời xa). Mọi bản cắt giữ chỗ ấy
				trong khung.
			</p>
			<div className="flex flex-wrap items-center gap-4">
				{isMoved && <SubmitButton busyLabel="Đang cắt lại ảnh …">Lưu điểm chính</SubmitButton>}
				<output className="text-sm tabular-nums">{toWords(point)}</output>
			</div>
		</ScriptedForm>
	);
}
