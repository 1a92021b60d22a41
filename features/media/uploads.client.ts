"use client";

import { useSyncExternalStore } from "react";
import { FILM_PART_BYTES, findSizeFault, type PartAnswer, type UploadAnswer, type UploadKind } from "./upload-rules.ts";

/** How a file that is being sent gets on. */
export interface Upload {
	name: string;
	/** Per cent of what was sent; at 100 the portal is at work on it. */
	progress: number;
	/** Why it did not get there; empty while it may. */
	fault: string;
}

export type UploadedMedia = Extract<UploadAnswer, { isDone: true }>;

interface Running {
	upload: Upload;
	file: File;
	kind: UploadKind;
	address: string;
	onDone: (media: UploadedMedia) => void;
	request: XMLHttpRequest | null;
	/** Bytes that have arrived of what is sent in parts. */
	received: number;
}

const LOST = "Mất kết nối giữa chừng. Hãy thử lại.";
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

function readAnswer(request: XMLHttpRequest): UploadAnswer | PartAnswer {
	try {
		return JSON.parse(request.responseText) as UploadAnswer | PartAnswer;
	} catch {
		if (request.status === 413) return { isDone: false, message: "Tệp lớn quá mức máy chủ nhận." };
		const isSignedOut = request.status === 401 || request.status === 403;
		return { isDone: false, message: isSignedOut ? "Bạn không còn quyền tải tệp. Hãy đăng nhập lại." : LOST };
	}
}

function forget(id: string): void {
	running.delete(id);
	for (const listener of listeners) listener();
}

function finish(id: string, answer: UploadAnswer | PartAnswer): void {
	sending -= 1;
	const known = running.get(id);
	if (known && "received" in answer) {
		send(id, { ...known, received: answer.received });
		return;
	}
	sendNext();
	if (!known || "received" in answer) return;
	if (!answer.isDone) {
		// What broke off on the way goes on where it stopped; what was refused begins anew.
		if (answer.message !== LOST) running.set(id, { ...known, received: 0 });
		note(id, { fault: answer.message });
		return;
	}
	known.onDone(answer);
	forget(id);
}

/** What is sent at once of a file, and how its address goes on. */
function toPart(id: string, { file, kind, upload, received }: Running): { body: Blob; query: URLSearchParams } {
	if (kind !== "phim") return { body: file, query: new URLSearchParams({ loai: kind, ten: upload.name }) };
	const place = { ma: id, tu: String(received), tong: String(file.size) };
	return {
		body: file.slice(received, received + FILM_PART_BYTES),
		query: new URLSearchParams({ ten: upload.name, ...place }),
	};
}

function send(id: string, entry: Running): void {
	const { file, address, received } = entry;
	const { body, query } = toPart(id, entry);
	const request = new XMLHttpRequest();
	running.set(id, { ...entry, request });
	sending += 1;
	request.upload.addEventListener("progress", ({ loaded }) => {
		note(id, { progress: Math.min(100, Math.round(((received + loaded) / Math.max(1, file.size)) * 100)) });
	});
	request.addEventListener("load", () => finish(id, readAnswer(request)));
	for (const way of ["error", "abort", "timeout"]) {
		request.addEventListener(way, () => finish(id, { isDone: false, message: LOST }));
	}
	request.open("POST", `${address}${address.includes("?") ? "&" : "?"}${query}`);
	request.setRequestHeader("content-type", "application/octet-stream");
	request.send(body);
}

function sendNext(): void {
	if (sending >= AT_ONCE) return;
	const id = waiting.shift();
	if (id === undefined) return;
	const entry = running.get(id);
	if (entry) send(id, entry);
	sendNext();
}

/**
 * Sends a file; two go at once, the others wait.
 * @param address that takes it; the one that adds it to the library when left out. @returns its id until `onDone`.
 */
export function startUpload(
	kind: UploadKind,
	file: File,
	onDone: (media: UploadedMedia) => void,
	address = kind === "phim" ? "/admin/tai-len/phim" : "/admin/tai-len",
): string {
	const id = crypto.randomUUID();
	const name = file.name === "" || file.name === "image.png" ? "anh-dan.png" : file.name;
	const fault = findSizeFault(kind, name, file.size) ?? "";
	running.set(id, { upload: { name, progress: 0, fault }, file, kind, address, onDone, request: null, received: 0 });
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
	const request = running.get(id)?.request;
	forget(id);
	request?.abort();
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
