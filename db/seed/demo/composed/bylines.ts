/** Pen names, the busiest first; invented, like everything here. */
export const PEN_NAMES: readonly string[] =
	"Minh Khuê, Ban Biên tập, Hoài An, Đinh Thủy, Văn Hòa, Ngọc Diệp, Trà My, Kpă Thanh, Bích Vân, Rah Lan Biên, Quốc Trung, Siu Lan, Hà Vy, Nguyên Đăng, Thùy Dương, Ksor Nhi, An Bình, Lê Chiêu, Phương Duyên, Trúc Lâm, Hải Yến, Đăng Khoa, Rơ Châm Thu, Mai Hạ, Tường Vi, Nhật Linh, Sơn Ca, Thanh Trầm, Đức Huy, Vĩnh Xuyên, Gia Hân, Kiều Oanh, Siu Blong, Duy Phước, Hạ Lam, Bảo Khang, Tố Như, Hữu Lộc, Cẩm Giang, Diệu Thư, Trung Kiên, Puih Hlan, Thiên Ân, Mộc Miên, Quế Chi, Lâm Tuyền, Yên Thảo, Hoàng Quân".split(
		", ",
	);
