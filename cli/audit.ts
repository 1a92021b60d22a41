import { toActionWords } from "../features/audit/action-words.ts";
import { type AuditVerdict, verifyAudit } from "../features/audit/verify-audit.ts";
import { formatDayAndTime } from "../lib/dates.ts";
import { withDatabaseToRead } from "./with-database.ts";

export const usage = "audit verify            kiểm tra nhật ký: có dòng nào bị sửa, bị xóa hay bị chèn không";

const format = (count: number) => count.toLocaleString("vi-VN");

const isSound = ({ sound, brokenAt, hasNoHeads, missing }: AuditVerdict) =>
	sound > 0 && !brokenAt && !hasNoHeads && missing === null;

function toFinding({ sound, brokenAt, hasNoHeads, missing }: AuditVerdict): string[] {
	if (brokenAt) {
		return [
			`NHẬT KÝ BỊ CAN THIỆP từ dòng số ${brokenAt.id}, lúc ${formatDayAndTime(brokenAt.at)} (${toActionWords(brokenAt.action)}).`,
			"Hãy giữ nguyên máy chủ, chép lại dữ liệu và đối chiếu với bản sao lưu gần nhất.",
		];
	}
	if (missing !== null) {
		return [
			`NHẬT KÝ BỊ CẮT BỚT: dòng số ${missing} từng có (tệp audit-heads.log) nay không còn.`,
			"Nếu vừa khôi phục từ bản sao lưu cũ hơn thì đây là chuyện thường; nếu không, hãy đối chiếu với bản sao lưu.",
		];
	}
	if (sound === 0) return ["Nhật ký không có dòng nào trong chuỗi kiểm tra: chưa có ai làm gì, hoặc đã bị xóa."];
	const found = `${format(sound)} dòng đúng như khi ghi`;
	return hasNoHeads
		? [`${found}, nhưng không có tệp audit-heads.log: không biết ở cuối có dòng nào bị cắt không.`]
		: [`Nhật ký nguyên vẹn: ${found}.`];
}

function toLines(verdict: AuditVerdict): string[] {
	const { unchained, sound } = verdict;
	if (unchained === 0 || sound === 0) return toFinding(verdict);
	return [`${format(unchained)} dòng cũ hơn chuỗi kiểm tra: không đổi từ khi chuỗi bắt đầu.`, ...toFinding(verdict)];
}

/** @returns the exit code: 1 when the log is not as it was written. */
export async function run(args: readonly string[]): Promise<number> {
	if (args.length !== 1 || args[0] !== "verify") {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const verdict = await withDatabaseToRead(() => verifyAudit());
	for (const line of toLines(verdict)) console.log(line);
	return isSound(verdict) ? 0 : 1;
}
