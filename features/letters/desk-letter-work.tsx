import { toLettersPath } from "./letter-queue.ts";

/** How much is to be done, and which answers did not leave the house. */
export function LetterWork({ open, stuck }: { open: number; stuck: number }) {
	return (
		<>
			{open === 0 ? "Không có thư nào chờ xử lý." : `${open.toLocaleString("vi-VN")} thư chờ xử lý.`}
			{stuck > 0 && (
				<>
					{" "}
					<a
						href={toLettersPath({ list: "chua-gui-duoc" })}
						className="inline-flex min-h-11 items-center font-semibold text-danger underline lg:min-h-6"
					>
						{stuck.toLocaleString("vi-VN")} thư trả lời chưa gửi được
					</a>
				</>
			)}
		</>
	);
}
