"use client";

import { useSyncExternalStore } from "react";
import { findSizeFault, type UploadAnswer, type UploadKind } from "./upload-rules.ts";

/** How a file that is being sent gets on. */
export interface Upload {
	name: string;
	/** Per cent of what was sent; at 100 the portal is at work on it. */
	progress: number;
	/** Why it did not get there; empty while it may. */
	fault: string;
}

export type UploadedMedia = Extract<UploadAnswer, { isDone: true }>;

interface Sending {
	file: File;
	kind: UploadKind;
	/** As which it is sent. */
	name: string;
}

/** A way to send a file; it ends early when `signal` says that nobody wants the file any more. */
export type SendFile = (
	sending: Sending,
	onProgress: (percent: number) => void,
	signal: AbortSignal,
) => Promise<UploadAnswer>;

interface Running {
	upload: Upload;
	file: File;
	kind: UploadKind;
	send: SendFile;
	onDone: (media: UploadedMedia) => void;
	stop: AbortController | null;
}

/** What is said when no answer came. */
export const LOST: UploadAnswer = { isDone: false, message: "Mất kết nối giữa chừng. Hãy thử lại." };
const AT_ONCE = 2;

const running = new Map<string, Running>();
const waiting: string[] = [];
const listeners = new Set<() => void>();
let sending = 0;

function note(id: string, changes: Partial<Upload>): void {
	const known = running.get(id);
	if (!known) return;
	running.set(id, { ...known, upload: { ...known.upload, ...changes } });
	for (const listener of listeners) listener();
}

/** What the portal says of a file, whoever answered in its place. */
export function readAnswer(status: number, body: string): UploadAnswer {
	try {
		return JSON.parse(body) as UploadAnswer;
	} catch {
		if (status === 413) return { isDone: false, message: "Tệp lớn quá mức máy chủ nhận." };
		const isSignedOut = status === 401 || status === 403;
		return isSignedOut ? { isDone: false, message: "Bạn không còn quyền tải tệp. Hãy đăng nhập lại." } : LOST;
	}
}

function forget(id: string): void {
	running.delete(id);
	for (const listener of listeners) listener();
}

/** Sends a file as it is, in one request, to an address that takes it. */
const sendTo =
	(address: string): SendFile =>
	({ file, kind, name }, onProgress, signal) => {
		const { promise, resolve } = Promise.withResolvers<UploadAnswer>();
		const request = new XMLHttpRequest();
		request.upload.addEventListener("progress", ({ loaded }) => onProgress((loaded / Math.max(1, file.size)) * 100));
		request.addEventListener("load", () => resolve(readAnswer(request.status, request.responseText)));
		for (const way of ["error", "abort", "timeout"]) request.addEventListener(way, () => resolve(LOST));
		signal.addEventListener("abort", () => request.abort());
		const query = new URLSearchParams({ loai: kind, ten: name });
		request.open("POST", `${address}${address.includes("?") ? "&" : "?"}${query}`);
		request.setRequestHeader("content-type", "application/octet-stream");
		request.send(file);
		return promise;
	};

async function send(id: string, entry: Running): Promise<void> {
	const { file, kind, upload } = entry;
	const stop = new AbortController();
	running.set(id, { ...entry, stop });
	sending += 1;
	const onProgress = (percent: number) => note(id, { progress: Math.min(100, Math.round(percent)) });
	const answer = await entry.send({ file, kind, name: upload.name }, onProgress, stop.signal).catch(() => LOST);
	sending -= 1;
	sendNext();
	if (!running.has(id)) return;
	if (!answer.isDone) {
		note(id, { fault: answer.message });
		return;
	}
	entry.onDone(answer);
	forget(id);
}

function sendNext(): void {
	if (sending >= AT_ONCE) return;
	const id = waiting.shift();
	if (id === undefined) return;
	const entry = running.get(id);
	if (entry) void send(id, entry);
	sendNext();
}

/**
 * Sends a file; two go at once, the others wait.
 * @param way an address that takes it, or how else it is sent; it goes to the library when left out.
 * @returns its id until `onDone`.
 */
export function startUpload(
	kind: UploadKind,
	file: File,
	onDone: (media: UploadedMedia) => void,
	way: string | SendFile = "/admin/tai-len",
): string {
	const id = crypto.randomUUID();
	const name = file.name === "" || file.name === "image.png" ? "anh-dan.png" : file.name;
	const fault = findSizeFault(kind, name, file.size) ?? "";
	const how = typeof way === "string" ? sendTo(way) : way;
	running.set(id, { upload: { name, progress: 0, fault }, file, kind, send: how, onDone, stop: null });
	if (fault === "") waiting.push(id);
	// Whoever asked has to put the id somewhere first.
	queueMicrotask(sendNext);
	return id;
}

/** Once more, after a fault. */
export function retryUpload(id: string): void {
	const known = running.get(id);
	if (!known || findSizeFault(known.kind, known.upload.name, known.file.size) !== null) return;
	note(id, { fault: "" });
	waiting.push(id);
	sendNext();
}

/** Nobody wants it any more. */
export function dropUpload(id: string): void {
	const stop = running.get(id)?.stop;
	forget(id);
	stop?.abort();
}

/** Whether a file is on its way: a page that is left now loses it. */
export function isSending(): boolean {
	return sending > 0 || waiting.length > 0;
}

if (typeof window !== "undefined") {
	window.addEventListener("beforeunload", (event) => {
		if (isSending()) event.preventDefault();
	});
}

const listen = (listener: () => void) => {
	listeners.add(listener);
	return () => listeners.delete(listener);
};

/** How many of these files are still on their way; what failed is not. */
export function useCountSending(ids: readonly string[]): number {
	return useSyncExternalStore(
		listen,
		() => ids.filter((id) => running.get(id)?.upload.fault === "").length,
		() => 0,
	);
}

/** The file of that id; null when it is done, or nobody here knows it. */
export function useUpload(id: string | null): Upload | null {
	return useSyncExternalStore(
		listen,
		() => (id === null ? null : (running.get(id)?.upload ?? null)),
		() => null,
	);
}
