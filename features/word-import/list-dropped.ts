interface Rule {
	/** Names of the parts it looks into. */
	parts: RegExp;
	/** What is counted there; without it the parts themselves are. */
	sign?: RegExp;
	say: (count: number) => string;
}

const TEXT = /^word\/document\.xml$/;
const OBJECTS = /<w:object\b|<o:OLEObject\b/g;

const RULES: readonly Rule[] = [
	{ parts: TEXT, sign: /<w:del\s/g, say: (count) => `${count} chỗ đã xóa khi theo dõi thay đổi: không đưa vào bài.` },
	{ parts: TEXT, sign: /<w:ins\s/g, say: (count) => `${count} chỗ thêm khi theo dõi thay đổi: đã nhận vào bài.` },
	{
		parts: /^word\/comments\.xml$/,
		sign: /<w:comment\s/g,
		say: (count) => `${count} ghi chú bên lề: không đưa vào bài.`,
	},
	{
		parts: /^word\/(?:header|footer)\d*\.xml$/,
		sign: /<w:t[ >]/g,
		say: () => "Đầu trang và chân trang: không đưa vào bài.",
	},
	{ parts: TEXT, sign: OBJECTS, say: (count) => `${count} đối tượng nhúng (Excel, PowerPoint …): đã bỏ.` },
	{
		parts: TEXT,
		sign: /<c:chart\b|<dgm:relIds\b/g,
		say: (count) => `${count} biểu đồ hoặc sơ đồ: đã bỏ. Hãy chụp thành ảnh rồi chèn vào bài.`,
	},
	{ parts: TEXT, sign: /<m:oMath>/g, say: (count) => `${count} công thức: đã bỏ. Hãy gõ lại thành chữ.` },
	{ parts: /vbaProject\.bin$/i, say: () => "Macro: không đọc, không giữ." },
	{
		parts: /^word\/footnotes\.xml$/,
		sign: /<w:footnote [^>]*w:id="[1-9]/g,
		say: (count) => `${count} chú thích cuối trang: đã chuyển xuống cuối bài.`,
	},
];

/** Sentences on what of a .docx does not come into an article, or comes otherwise than it looked. */
export function listDropped(parts: ReadonlyMap<string, Buffer>): string[] {
	return RULES.flatMap(({ parts: names, sign, say }) => {
		const found = [...parts].filter(([name]) => names.test(name));
		const count = sign
			? found.reduce((sum, [, part]) => sum + (part.toString("utf8").match(sign)?.length ?? 0), 0)
			: found.length;
		return count > 0 ? [say(count)] : [];
	});
}
