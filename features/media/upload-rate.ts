import { databaseRateLimiter } from "../reader-forms/rate-limiter.ts";
import { MediaInputError } from "./media-input-error.ts";

const UPLOADS = { name: "upload:user", windowMs: 60_000, limit: 120 };

/** Counts a file somebody sends. @throws MediaInputError over a hundred and twenty a minute: two albums of sixty photographs. */
export async function countUpload(userId: number, now = new Date()): Promise<void> {
	const [verdict] = await databaseRateLimiter.hit([{ rule: UPLOADS, subject: String(userId) }], now);
	if (!verdict?.isOver) return;
	throw new MediaInputError(
		`user ${userId} sent ${verdict.hits} files within a minute`,
		`Bạn đã tải lên nhiều tệp liền nhau. Hãy đợi ${verdict.retryAfterSeconds} giây rồi thử lại.`,
	);
}
