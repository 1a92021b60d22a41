import type { ReactNode } from "react";
import { FormMessage } from "../../components/admin/form-message.tsx";
import { ProofField } from "../../components/admin/proof-field.tsx";
import { TextField } from "../../components/ui/field.tsx";
import type { FormAction } from "../accounts/form-state.ts";
import { READER_DATA_PATH } from "./reader-data.ts";
import { EraseForm, FindForm } from "./reader-data-forms.client.tsx";

function Part({ id, title, note, children }: { id: string; title: string; note: string; children: ReactNode }) {
	return (
		<section aria-labelledby={id} className="grid max-w-150 content-start gap-3">
			<div className="grid gap-1 border-b border-line pb-2">
				<h2 id={id} className="text-base font-bold">
					{title}
				</h2>
				<p className="text-sm text-ink-soft">{note}</p>
			</div>
			{children}
		</section>
	);
}

/** Why a copy did not come, as the address names it. */
export const EXPORT_FAULTS: Readonly<Record<string, string>> = {
	"thieu-xac-minh": "Hãy nhập lại mật khẩu của bạn để tải.",
	"chua-du": "Chưa tải. Hãy ghi một địa chỉ thư điện tử và căn cứ, ít nhất 10 ký tự.",
};

interface DeskReaderDataProps {
	find: FormAction;
	erase: FormAction;
	/** Identity was proved within the last ten minutes. */
	isFresh: boolean;
	/** Of `EXPORT_FAULTS`; empty for none. */
	fault: string;
}

/** What a person may ask for: what is kept of them, a copy of it, and its end. */
export function DeskReaderData({ find, erase, isFresh, fault }: DeskReaderDataProps) {
	return (
		<div className="grid gap-x-12 gap-y-8 xl:grid-cols-2">
			<Part
				id="tim"
				title="Đang lưu những gì"
				note="Tìm trong ý kiến dưới bài, thư gửi tòa soạn, câu hỏi và góp ý dự thảo."
			>
				<FindForm action={find} />
			</Part>
			<Part id="ban-sao" title="Tải bản sao" note="Tệp JSON để gửi cho người yêu cầu, không có ghi chú nội bộ.">
				{/* A form of the plain kind: the answer is a file, not a page. */}
				<form action={`${READER_DATA_PATH}/tai-ve`} method="post" className="grid gap-3">
					<FormMessage message={EXPORT_FAULTS[fault] ?? ""} isDone={false} />
					<TextField
						{...{ id: "tai-dia-chi", name: "email", label: "Thư điện tử", autoComplete: "off", maxLength: 254 }}
						inputMode="email"
					/>
					<TextField
						{...{ id: "tai-can-cu", name: "reason", label: "Căn cứ", autoComplete: "off", maxLength: 300 }}
						hint="Ví dụ: đơn ngày 20/11 của bạn đọc. Ghi vào nhật ký; đừng ghi tên hay địa chỉ của họ."
					/>
					<ProofField id="tai-xac-minh" isNeeded={!isFresh} />
					<div>
						<button type="submit" className="min-h-11 border border-ink-soft px-4 font-semibold lg:min-h-10">
							Tải tệp JSON
						</button>
					</div>
				</form>
			</Part>
			<Part
				id="xoa"
				title="Xóa theo yêu cầu"
				note="Ý kiến biến khỏi trang, thư, lời đáp, câu hỏi chưa đăng và góp ý chưa duyệt bị xóa hẳn; câu hỏi đã đăng, góp ý đã duyệt còn lại, không còn dấu người gửi. Không lấy lại được; bản sao lưu hết hạn theo lịch riêng."
			>
				<EraseForm action={erase} />
			</Part>
		</div>
	);
}
