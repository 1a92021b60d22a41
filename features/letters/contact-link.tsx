import { CONTACT_FORM_PATH } from "./letter.ts";

/** From the page about how to reach the newsroom to the form that no cache keeps. */
export function ContactLink() {
	return (
		<section className="grid max-w-160 gap-3 border-t border-line pt-5">
			<h2 className="font-serif text-lg font-bold">Viết cho tòa soạn</h2>
			<p className="text-sm text-ink-soft">
				Thư gửi từ trang này đến thẳng Ban Biên tập, không đăng lên trang. Thấy bài nào sai, bạn mở bài đó rồi bấm “Báo
				lỗi bài viết” ở cuối bài.
			</p>
			<p>
				<a
					href={CONTACT_FORM_PATH}
					rel="nofollow"
					className="inline-flex min-h-11 items-center border border-ink px-5 text-sm font-semibold hover:border-link hover:text-link"
				>
					Gửi thư cho tòa soạn
				</a>
			</p>
		</section>
	);
}
