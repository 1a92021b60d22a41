import type { ReactNode } from "react";
import type { FormAction } from "../accounts/form-state.ts";
import { toSwitchSentence } from "./closure.ts";
import { KeptDaysForm, TermForm, WordsForm } from "./comment-setting-forms.client.tsx";
import type { CommentSettings } from "./comment-settings.ts";
import { SwitchForm } from "./switch-form.client.tsx";

function Part({ id, title, note, children }: { id: string; title: string; note: string; children: ReactNode }) {
	return (
		<section aria-labelledby={id} className="grid content-start gap-3">
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

interface DeskCommentSettingsProps {
	settings: CommentSettings;
	now: Date;
	actions: { close: FormAction; open: FormAction; setTerm: FormAction; setWords: FormAction; setKept: FormAction };
}

/** What the newsroom sets about all comments. */
export function DeskCommentSettings({ settings, now, actions }: DeskCommentSettingsProps) {
	const { closesAfterDays, blockedWords, keptDays } = settings;
	return (
		<div className="grid gap-x-12 gap-y-8 xl:grid-cols-2">
			<Part
				id="cong-tac"
				title="Đóng phần ý kiến của mọi bài"
				note="Có hiệu lực ở lần tải trang kế tiếp; ý kiến đã duyệt vẫn còn dưới bài."
			>
				<SwitchForm sentence={toSwitchSentence(settings, now)} close={actions.close} open={actions.open} />
			</Part>
			<Part id="tu-dong" title="Tự đóng theo tuổi bài" note="Bài cũ thường chỉ còn nhận quảng cáo.">
				<TermForm action={actions.setTerm} days={closesAfterDays} />
			</Part>
			<Part id="danh-sach-tu" title="Từ cần xem kỹ" note="So khớp ngay trên máy chủ, không gửi đi đâu.">
				<WordsForm action={actions.setWords} words={blockedWords} />
			</Part>
			<Part id="thoi-han" title="Thời hạn lưu dữ liệu cá nhân" note="Quá hạn thì tự xóa, trong vòng một giờ.">
				<KeptDaysForm action={actions.setKept} days={keptDays} />
			</Part>
		</div>
	);
}
