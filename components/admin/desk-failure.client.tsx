"use client";

interface DeskFailureProps {
	error: Error & { digest?: string };
	reset: () => void;
}

/** Something of ours failed: what was typed is still on this machine, and the number finds the line in the log. */
export function DeskFailure({ error, reset }: DeskFailureProps) {
	return (
		<section className="grid max-w-150 gap-3 px-4 py-6 lg:px-8">
			<h1 className="text-xl font-bold">Hệ thống vừa gặp lỗi</h1>
			<p>Việc vừa làm có thể chưa được ghi. Chữ bạn đang viết vẫn được giữ trên máy này.</p>
			{error.digest && <p className="text-sm text-ink-soft">Số lỗi để báo người quản trị: {error.digest}</p>}
			<p className="flex flex-wrap gap-4">
				<button type="button" onClick={reset} className="min-h-11 border border-link px-4 font-semibold text-link">
					Thử lại
				</button>
				<a href="/admin" className="inline-flex min-h-11 items-center text-link underline">
					Về bàn làm việc
				</a>
			</p>
		</section>
	);
}
