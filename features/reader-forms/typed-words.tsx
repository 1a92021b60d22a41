/** What the reader wrote on a page that has no form for it, to be copied. */
export function TypedWords({ text }: { text: string }) {
	if (text === "") return null;
	return (
		<section className="grid gap-2 border-t border-line pt-4">
			<h2 className="text-sm font-bold">Phần bạn đã viết, có thể chép lại</h2>
			<p className="text-base wrap-anywhere whitespace-pre-line">{text}</p>
		</section>
	);
}
