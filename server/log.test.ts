import { expect, test, vi } from "vitest";
import { createAccessLog } from "./access-log.ts";
import { createLog, isLogged, toLogText } from "./log.ts";
import { createRequestIds } from "./request-id.ts";

const ENTRY = {
	requestId: "a-1",
	method: "GET",
	url: "/tim-kiem?q=ten",
	status: 200,
	bytes: 10,
	ms: 1.234,
	outcome: "hit",
} as const;

test("an error is logged with its cause on one line of plain characters", () => {
	const lines: string[] = [];
	const log = createLog({ threshold: "info", write: (line) => lines.push(line) });
	log("error", "render-failed", {
		requestId: "a-1",
		error: new Error("dòng\nhai \u202e\x1b[31m", { cause: new Error("gốc") }),
	});
	log("debug", "too-little", {});
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^[\x20-\x7e]+\n$/);
	const error = { message: "dòng\nhai \u202e\x1b[31m", cause: { message: "gốc" } };
	expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "error", event: "render-failed", requestId: "a-1", error });
});

test("a log text of any characters reads back as it was", () => {
	const text = `${Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)).join("")}\u2028\ud800😀`;
	expect(toLogText(text)).toMatch(/^[\x20-\x7e]*$/);
	expect(JSON.parse(toLogText(text))).toBe(text);
});

test("the access log writes once a second, or when 64 KB have gathered, and the rest when it is closed", () => {
	vi.useFakeTimers();
	const written: string[] = [];
	const log = createAccessLog(
		(text) => written.push(text),
		() => 0,
	);
	log.add(ENTRY);
	log.add(ENTRY);
	expect(written).toHaveLength(0);
	vi.advanceTimersByTime(1000);
	expect(written).toEqual([
		'{"time":"1970-01-01T00:00:00.000Z","id":"a-1","method":"GET","path":"/tim-kiem","status":200,"bytes":10,"ms":1.23,"from":"hit"}\n'.repeat(
			2,
		),
	]);
	for (let n = 0; n < 1000; n += 1) log.add(ENTRY);
	expect(written.length).toBeGreaterThan(1);
	log.close();
	expect(written.join("").trim().split("\n")).toHaveLength(1002);
	vi.advanceTimersByTime(5000);
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});

test("a threshold lets pass what is as grave or graver", () => {
	expect([isLogged("info", "warn"), isLogged("warn", "warn"), isLogged("error", "warn")]).toEqual([false, true, true]);
});

test("request ids differ, within a run and between runs", () => {
	const [first, second] = [createRequestIds(), createRequestIds()];
	const ids = [first(), first(), second(), second()];
	expect(new Set(ids).size).toBe(4);
	for (const id of ids) expect(id).toMatch(/^[a-z0-9]{7}-[a-z0-9]+$/);
});
