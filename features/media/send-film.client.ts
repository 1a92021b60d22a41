"use client";

import type { DetailedError, HttpResponse, Upload } from "tus-js-client";
import { FILM_ADDRESS, FILM_PART_BYTES, type UploadAnswer } from "./upload-rules.ts";
import { LOST, readAnswer, type SendFile } from "./uploads.client.ts";

/** Waits before going on by itself, milliseconds; counted anew after whatever arrived. */
const WAITS = [0, 1000, 3000, 5000, 10_000];
/** The rest of it is not there any more, another request is at work on it, or it stands elsewhere than we thought. */
const TO_BE_ASKED_AGAIN = [404, 409, 410, 423];

/** The portal did not look at the film: what has arrived of it stays, and is to be found again. */
class NotNowError extends Error {
	readonly status: number;

	constructor(status: number) {
		super(`answered ${status}`);
		this.status = status;
	}
}

function throwNotNow(_request: unknown, response: HttpResponse): void {
	const status = response.getStatus();
	if (status === 401 || status === 403 || status >= 500) throw new NotNowError(status);
}

function canGoOn({ causingError, originalRequest, originalResponse }: DetailedError): boolean {
	const status = causingError instanceof NotNowError ? causingError.status : (originalResponse?.getStatus() ?? 0);
	const isPassing = status === 0 || status >= 500;
	const isMisplaced = originalRequest.getMethod() === "PATCH" && TO_BE_ASKED_AGAIN.includes(status);
	return navigator.onLine && (isPassing || isMisplaced);
}

function toFault(error: Error | DetailedError): UploadAnswer {
	const { causingError = null, originalResponse = null } = "originalResponse" in error ? error : {};
	if (causingError instanceof NotNowError) return readAnswer(causingError.status, "");
	return originalResponse ? readAnswer(originalResponse.getStatus(), originalResponse.getBody()) : LOST;
}

/** Here and there; where it cannot be told now, the portal forgets it after a day. */
const forget = (upload: Upload) => void upload.abort(true).catch(() => undefined);

/** What became of a film that was all there already: the answer to its last byte had been lost. */
async function askAgain({ url }: Upload, size: number): Promise<UploadAnswer> {
	const headers = {
		"tus-resumable": "1.0.0",
		"upload-offset": String(size),
		"content-type": "application/offset+octet-stream",
	};
	const answer = await fetch(url ?? "", { method: "PATCH", headers });
	return readAnswer(answer.status, await answer.text());
}

async function start(upload: Upload, signal: AbortSignal): Promise<void> {
	const [previous] = await upload.findPreviousUploads();
	if (signal.aborted) return;
	if (previous) upload.resumeFromPreviousUpload(previous);
	upload.start();
}

/** Sends a film by the protocol tus: what breaks off, and the same file chosen again later, goes on where it stopped. */
export const sendFilm: SendFile = async ({ file, name }, onProgress, signal) => {
	const { Upload } = await import("tus-js-client");
	const { promise, resolve, reject } = Promise.withResolvers<UploadAnswer>();
	const upload = new Upload(file, {
		endpoint: new URL(FILM_ADDRESS, location.href).href,
		chunkSize: FILM_PART_BYTES,
		metadata: { filename: name },
		retryDelays: WAITS,
		onAfterResponse: throwNotNow,
		onShouldRetry: canGoOn,
		onProgress: (sent, total) => onProgress(Math.round((sent / total) * 100)),
		onError: (error) => resolve(toFault(error)),
		onSuccess: ({ lastResponse }) => {
			const last = lastResponse.getBody();
			resolve(last === "" ? askAgain(upload, file.size) : readAnswer(lastResponse.getStatus(), last));
		},
	});
	signal.addEventListener("abort", () => {
		forget(upload);
		resolve(LOST);
	});
	start(upload, signal).catch(reject);
	const answer = await promise;
	if (answer.isDone) forget(upload);
	return answer;
};
