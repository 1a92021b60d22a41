import { systemActor } from "../features/accounts/actor.ts";
import { listUpstreamStates, type UpstreamState } from "../features/upstreams/queries.ts";
import { type RefreshResult, refreshUpstream } from "../features/upstreams/refresh-upstream.ts";
import { toUpstreamAddresses } from "../features/upstreams/upstream-addresses.ts";
import { listUpstreams } from "../features/upstreams/upstreams.ts";
import { formatDayAndTime } from "../lib/dates.ts";
import { env } from "../lib/env.ts";
import { withDatabase, withDatabaseToRead } from "./with-database.ts";

export const usage =
	"upstream refresh [--accept]     lấy tỷ giá, thời tiết ngay; --accept: nhận cả giá lệch quá 20 % so với lần trước\n" +
	"  upstream status         từng nguồn số liệu: lần lấy được gần nhất, lỗi gần nhất, lần thử tới";

const CIRCUITS = { closed: "đóng (hỏi bình thường)", open: "mở (tạm ngừng hỏi)", "half-open": "mở hé (sắp thử lại)" };

const formatMoment = (at: Date | null) => (at === null ? "chưa có" : formatDayAndTime(at));

function describeResult(title: string, result: RefreshResult | null): string {
	if (result === null) return `${title}: một tiến trình khác vừa lấy.`;
	const { stored, changed, error, notes } = result;
	const lead = error === null ? `${title}: đã lưu ${stored} mục, ${changed} mục mới.` : `${title}: không lưu. ${error}`;
	return [lead, ...notes].join("\n  ");
}

function describeState({ title, row, circuit, values, newestAt }: UpstreamState): string {
	return [
		title,
		`  Đang có: ${values === 0 ? "chưa có số liệu" : `${values} mục, mới nhất của lúc ${formatMoment(newestAt)}`}`,
		`  Lấy được gần nhất: ${formatMoment(row?.lastSuccessAt ?? null)}`,
		`  Thử gần nhất: ${formatMoment(row?.lastTriedAt ?? null)}`,
		`  Thử lần tới: ${row === null ? "ngay khi việc nền chạy" : formatMoment(row.nextTryAt)}`,
		`  Cầu dao: ${CIRCUITS[circuit]}, hỏng liên tiếp ${row?.failures ?? 0} lần`,
		`  Lỗi gần nhất: ${row?.lastError ? `${formatMoment(row.lastErrorAt)} – ${row.lastError}` : "không"}`,
	].join("\n");
}

async function refresh(acceptsJump: boolean): Promise<void> {
	await withDatabase(async () => {
		const readings = listUpstreams(toUpstreamAddresses(env())).map(async (source) => {
			const result = await refreshUpstream(systemActor("cli"), source, { isForced: true, acceptsJump });
			console.log(describeResult(source.title, result));
		});
		await Promise.all(readings);
	});
}

/** @returns the exit code; a source that fails is told, and no failure of the command. */
export async function run(args: readonly string[]): Promise<number> {
	const [verb, option] = args;
	if (verb === "refresh" && (args.length === 1 || (args.length === 2 && option === "--accept"))) {
		await refresh(option === "--accept");
		return 0;
	}
	if (verb === "status" && args.length === 1) {
		const states = await withDatabaseToRead(() => listUpstreamStates(new Date()));
		console.log(states.map(describeState).join("\n"));
		return 0;
	}
	console.error(`Cách dùng: npm run portal -- ${usage}`);
	return 1;
}
