/** Says above a text that nobody has published it. */
export function PreviewBanner() {
	return (
		<aside
			id="ban-xem-truoc"
			aria-label="Bản xem trước"
			className="no-print mb-4 border-s-4 border-accent py-1 ps-3 text-sm"
		>
			<strong>Bản xem trước.</strong> Bài chưa xuất bản; xin không chia sẻ, không trích dẫn.
		</aside>
	);
}
