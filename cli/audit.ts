import { toActionWords } from "../features/audit/action-words.ts";
import { type AuditVerdict, verifyAudit } from "../features/audit/verify-audit.ts";
import { formatDayAndTime } from "../lib/dates.ts";
import { withDatabaseToRead } from "./with-database.ts";

export const usage = "audit verify            kiểm tra nhật ký: có dòng nào bị sửa, bị xóa hay bị chèn không";

const format = (count: number) => count.toLocaleString("vi-VN");

function toLines({ sound, unchained, brokenAt, missing }: AuditVerdict): string[] {
	const before = unchained === 0 ? [] : [`${format(unchained)} dòng cũ hơn chuỗi kiểm tra, không xác nhận được.`];
	const broken = brokenAt && [
		`NHẬT KÝ BỊ CAN THIỆP từ dòng số ${brokenAt.id}, lúc ${formatDayAndTime(brokenAt.at)} (${toActionWords(brokenAt.action)}).`,
		"Hãy giữ nguyên máy chủ, chép lại dữ liệu và đối chiếu với bản sao lưu gần nhất.",
	];
	const lost = missing !== null &&
		!brokenAt && [
			`NHẬT KÝ BỊ CẮT BỚT: dòng số ${missing} từng có (tệp audit-heads.log) nay không còn.`,
			"Nếu vừa khôi phục từ bản sao lưu cũ hơn thì đây là chuyện thường; nếu không, hãy đối chiếu với bản sao lưu.",
		];
	return [...before, ...(broken || lost || [`Nhật ký nguyên vẹn: ${format(sound)} dòng.`])];
}

/** @returns the exit code: 1 when the log is not as it was written. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.length !== 1 || args[0] !== "verify") {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const verdict = await withDatabaseToRead(verifyAudit);
	for (const line of toLines(verdict)) console.log(line);
	return verdict.brokenAt || verdict.missing !== null ? 1 : 0;
}
