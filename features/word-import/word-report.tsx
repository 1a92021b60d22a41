interface WordReportProps {
	articleId: number;
	title: string;
	/** Sentences on what did not come along as it was. */
	report: readonly string[];
}

/** What became of a Word file, and the way to the draft. */
export function WordReport({ articleId, title, report }: WordReportProps) {
	return (
		<section aria-labelledby="da-nhap" className="grid max-w-180 gap-4">
			<div className="border-s-4 border-link ps-3" role="status">
				<h2 id="da-nhap" className="font-semibold text-link">
					Đã có bản nháp
				</h2>
				<p className="font-serif text-lg font-bold wrap-anywhere">{title}</p>
			</div>
			{report.length > 0 ? (
				<div className="grid gap-2">
					<h3 className="text-sm font-semibold">Khi nhập</h3>
					<ul className="grid gap-2 border-y border-line py-3 text-sm">
						{report.map((line) => (
							<li key={line} className="wrap-anywhere">
								{line}
							</li>
						))}
					</ul>
				</div>
			) : (
				<p className="text-sm text-ink-soft">Không bỏ gì của tệp, ngoài phông chữ, cỡ chữ và màu chữ.</p>
			)}
			<p className="flex flex-wrap gap-4">
				<a
					href={`/admin/bai-viet/${articleId}`}
					className="inline-flex min-h-11 items-center border border-link bg-link px-4 font-semibold text-paper no-underline lg:min-h-10"
				>
					Mở bản nháp
				</a>
				<a href="/admin/bai-viet/nhap" className="inline-flex min-h-11 items-center text-link underline">
					Nhập tệp khác
				</a>
			</p>
		</section>
	);
}
