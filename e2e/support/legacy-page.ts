import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export const LEGACY_PAGE = {
	title: "Chi bộ làng Bông Phun giữ nếp họp bên bến nước",
	lead: "Đã ba mùa rẫy, cứ tối mồng năm, đảng viên làng Bông Phun lại gặp nhau ở bến nước trước khi vào họp.",
	paragraphs: [
		"Cái nếp ấy bắt đầu từ một buổi cúp điện. Cả chi bộ mười một người xách đèn ra bến, ngồi trên mấy phiến đá, vừa họp vừa nghe tiếng nước chảy qua máng lồ ô.",
		"Một là, việc gì dân hỏi nhiều thì họp trước. Tháng ấy dân hỏi con đường ra rẫy, chi bộ bàn đúng con đường ra rẫy, ai lo đá, ai lo công đều ghi vào sổ.",
		"Hai là, nói xong phải có ngày làm. Cuốn sổ bìa xanh treo ở nhà rông, ai đi qua cũng lật được, việc nào trễ thì có người nhắc ngay tối hôm sau.",
	],
	caption: "Bến nước làng Bông Phun buổi chiều.",
	credit: "T.L",
	author: "Thu Lành",
	views: "1807",
};

/** A page of our own invention, laid out as the old portal's pages were saved: an error leaked above, boxes below. */
function toLegacyText(date: string, { title, lead, paragraphs, caption, credit, author, views }: typeof LEGACY_PAGE) {
	const [first, second = "", third] = paragraphs;
	// The old portal put a hard space after "Một là,".
	const body = [first, `${caption} Ảnh: ${credit}`, second.replace("là, ", "là,\u00a0 "), third];
	return [
		`Object reference not set to an instance of an object. ${title}`,
		`${date} - Lượt xem: ${views}`,
		lead,
		...body.flatMap((line) => ["", line]),
		...["", author, "", "(Bấm vào đây để nhận mã)", "", "Tin liên quan", "", "Ảnh Xem tất cả >>", "", "Video"],
		...["", "Tiếng nước bến làng", "", "Tỷ giá - Thời tiết", "", "Liên kết website", "", "Bến Nước  Bến Nước"],
		"LÊN ĐẦU TRANG",
	].join("\n");
}

/** Writes the invented page of a day ("14/06/2018") to `path`, with `changes` in its words. */
export function writeLegacyPage(path: string, date: string, changes: Partial<typeof LEGACY_PAGE> = {}): string {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, toLegacyText(date, { ...LEGACY_PAGE, ...changes }));
	return path;
}
