import {
	CLERKS,
	DESK,
	EDITORS,
	MEDIA_USERS,
	MODERATORS,
	NEWSROOM,
	OFFICE_KEEPERS,
	PAYERS,
	QUESTION_KEEPERS,
	SHELF_KEEPERS,
	SOURCE_KEEPERS,
	STATISTICIANS,
	type Who,
	WRITERS,
} from "./access-roles.ts";

export interface Screen {
	who: Who;
	/** One address of it. */
	path: string;
	/** A route handler that takes what a form sends, and answers 401 or 403 to whoever may not. */
	takesForm?: true;
	/** What it takes, when that is more than a form. */
	methods?: readonly string[];
	/** What it answers to a bare request of whoever may, when that is no page. */
	says?: number;
	/** It ends the session it is asked in. */
	endsSession?: true;
	/** A route handler that is read, and answers 401 or 403 to whoever may not. */
	isFile?: true;
	/** Who may not see it learns nothing, not even that it is there. */
	isSecret?: true;
}

/** Every page and route handler of the editorial area by its place in the application. */
export const SCREENS: Record<string, Screen> = {
	"/admin/dang-xuat/route": { who: "anyone", path: "/admin/dang-xuat", takesForm: true, endsSession: true },
	"/admin/(desk)/page": { who: "staff", path: "/admin" },
	"/admin/(desk)/bai-viet/[id]/truc-tiep/page": {
		...{ who: DESK, path: "/admin/bai-viet/1/truc-tiep", isSecret: true },
	},
	"/admin/(desk)/ban-tin/page": { who: EDITORS, path: "/admin/ban-tin" },
	"/admin/(desk)/ban-tin/[id]/page": { who: EDITORS, path: "/admin/ban-tin/1" },
	"/admin/(desk)/tham-do/page": { who: DESK, path: "/admin/tham-do" },
	"/admin/(desk)/tham-do/moi/page": { who: DESK, path: "/admin/tham-do/moi" },
	"/admin/(desk)/tham-do/[id]/page": { who: DESK, path: "/admin/tham-do/1" },
	"/admin/(desk)/danh-gia/page": { who: STATISTICIANS, path: "/admin/danh-gia" },
	"/admin/(desk)/lay-y-kien/page": { who: QUESTION_KEEPERS, path: "/admin/lay-y-kien" },
	"/admin/(desk)/lay-y-kien/moi/page": { who: OFFICE_KEEPERS, path: "/admin/lay-y-kien/moi" },
	"/admin/(desk)/lay-y-kien/[id]/page": { who: QUESTION_KEEPERS, path: "/admin/lay-y-kien/1" },
	"/admin/(desk)/lay-y-kien/[id]/sua/page": { who: OFFICE_KEEPERS, path: "/admin/lay-y-kien/1/sua" },
	"/admin/(desk)/lay-y-kien/tai-ve/route": {
		...{ who: QUESTION_KEEPERS, path: "/admin/lay-y-kien/tai-ve", takesForm: true },
	},
	"/admin/(desk)/bai-viet/[id]/page": { who: NEWSROOM, path: "/admin/bai-viet/1", isSecret: true },
	"/admin/(desk)/bai-viet/[id]/phien-ban/page": {
		...{ who: NEWSROOM, path: "/admin/bai-viet/1/phien-ban", isSecret: true },
	},
	"/admin/(desk)/bai-viet/[id]/xem-truoc/page": {
		...{ who: NEWSROOM, path: "/admin/bai-viet/1/xem-truoc", isSecret: true },
	},
	"/admin/(desk)/bai-viet/moi/page": { who: WRITERS, path: "/admin/bai-viet/moi" },
	"/admin/(desk)/bai-viet/nhap/page": { who: WRITERS, path: "/admin/bai-viet/nhap" },
	"/admin/(desk)/bai-viet/nhap/tep/route": { who: WRITERS, path: "/admin/bai-viet/nhap/tep", takesForm: true },
	"/admin/(desk)/bai-viet/page": { who: "staff", path: "/admin/bai-viet" },
	"/admin/(desk)/ca-nhan/page": { who: "staff", path: "/admin/ca-nhan" },
	"/admin/(desk)/ca-nhan/ung-dung-xac-thuc/page": { who: "staff", path: "/admin/ca-nhan/ung-dung-xac-thuc" },
	"/admin/(desk)/ca-nhan/ma-khoi-phuc/page": { who: "staff", path: "/admin/ca-nhan/ma-khoi-phuc" },
	"/admin/(desk)/goi-y/route": { who: "staff", path: "/admin/goi-y?loai=tac-gia&q=an", isFile: true },
	"/admin/(desk)/nguon-tin/page": { who: SOURCE_KEEPERS, path: "/admin/nguon-tin" },
	"/admin/(desk)/nguon-tin/moi/page": { who: SOURCE_KEEPERS, path: "/admin/nguon-tin/moi" },
	"/admin/(desk)/nguon-tin/[id]/page": { who: SOURCE_KEEPERS, path: "/admin/nguon-tin/1" },
	"/admin/(desk)/tin-doi-tac/page": { who: EDITORS, path: "/admin/tin-doi-tac" },
	"/admin/(desk)/thong-ke/page": { who: STATISTICIANS, path: "/admin/thong-ke" },
	"/admin/(desk)/thong-ke/tai-ve/route": {
		...{ who: STATISTICIANS, path: "/admin/thong-ke/tai-ve?bang=ngay&loai=csv", isFile: true },
	},
	"/admin/(desk)/so-lieu/page": { who: ["thu_ky_toa_soan", "quan_tri"], path: "/admin/so-lieu" },
	"/admin/(desk)/bao-tri/page": { who: ["quan_tri"], path: "/admin/bao-tri" },
	"/admin/(desk)/bao-tri/doi/route": { who: ["quan_tri"], path: "/admin/bao-tri/doi", takesForm: true },
	"/admin/(desk)/cai-dat/page": { who: ["quan_tri"], path: "/admin/cai-dat" },
	"/admin/(desk)/tin-khan/page": { who: DESK, path: "/admin/tin-khan" },
	"/admin/(desk)/trang/page": { who: SOURCE_KEEPERS, path: "/admin/trang" },
	"/admin/(desk)/trang/[slug]/page": { who: SOURCE_KEEPERS, path: "/admin/trang/gioi-thieu" },
	"/admin/(desk)/chuyen-huong/page": { who: SOURCE_KEEPERS, path: "/admin/chuyen-huong" },
	"/admin/(desk)/webhook/page": { who: ["quan_tri"], path: "/admin/webhook" },
	"/admin/(desk)/webhook/[id]/page": { who: ["quan_tri"], path: "/admin/webhook/moi" },
	"/admin/(desk)/lien-ket/page": { who: ["bien_tap_vien", ...SOURCE_KEEPERS], path: "/admin/lien-ket" },
	"/admin/(desk)/chuyen-muc/page": { who: ["truong_bbt", "quan_tri"], path: "/admin/chuyen-muc" },
	"/admin/(desk)/chuyen-muc/moi/page": { who: ["truong_bbt", "quan_tri"], path: "/admin/chuyen-muc/moi" },
	"/admin/(desk)/chuyen-muc/[id]/page": { who: ["truong_bbt", "quan_tri"], path: "/admin/chuyen-muc/1" },
	"/admin/(desk)/khoi/page": { who: DESK, path: "/admin/khoi" },
	"/admin/(desk)/khoi/[kind]/[id]/page": { who: DESK, path: "/admin/khoi/lien-ket/moi" },
	"/admin/(desk)/lich/page": { who: "staff", path: "/admin/lich" },
	"/admin/(desk)/hoi-dap/page": { who: QUESTION_KEEPERS, path: "/admin/hoi-dap" },
	"/admin/(desk)/hoi-dap/[id]/page": { who: QUESTION_KEEPERS, path: "/admin/hoi-dap/1" },
	"/admin/(desk)/lich-cong-tac/page": { who: OFFICE_KEEPERS, path: "/admin/lich-cong-tac" },
	"/admin/(desk)/lich-cong-tac/moi/page": { who: OFFICE_KEEPERS, path: "/admin/lich-cong-tac/moi" },
	"/admin/(desk)/lich-cong-tac/[id]/page": { who: OFFICE_KEEPERS, path: "/admin/lich-cong-tac/1" },
	"/admin/(desk)/luu-giu/page": { who: ["truong_bbt", "quan_tri"], path: "/admin/luu-giu" },
	"/admin/(desk)/nhat-ky/page": { who: ["truong_bbt", "quan_tri"], path: "/admin/nhat-ky" },
	"/admin/(desk)/nhat-ky/tai-ve/route": {
		who: ["truong_bbt", "quan_tri"],
		path: "/admin/nhat-ky/tai-ve",
		takesForm: true,
	},
	"/admin/(desk)/tai-len/anh/route": { who: MEDIA_USERS, path: "/admin/tai-len/anh?so=1", isFile: true },
	"/admin/(desk)/tai-len/route": { who: MEDIA_USERS, path: "/admin/tai-len?loai=anh&ten=a.jpg", takesForm: true },
	"/admin/(desk)/tai-len/video/route": { who: MEDIA_USERS, path: "/admin/tai-len/video?tim=", isFile: true },
	"/admin/(desk)/tai-len/youtube/route": { who: MEDIA_USERS, path: "/admin/tai-len/youtube?dia-chi=", isFile: true },
	"/admin/(desk)/tai-len/phim/[[...id]]/route": {
		...{ who: SHELF_KEEPERS, path: "/admin/tai-len/phim/1-quyen-thu", takesForm: true },
		// A request that does not name the protocol's version.
		...{ methods: ["POST", "HEAD", "PATCH", "DELETE"], says: 412 },
	},
	"/admin/(desk)/bo-anh/page": { who: SHELF_KEEPERS, path: "/admin/bo-anh" },
	"/admin/(desk)/bo-anh/moi/page": { who: SHELF_KEEPERS, path: "/admin/bo-anh/moi" },
	"/admin/(desk)/bo-anh/[id]/page": { who: SHELF_KEEPERS, path: "/admin/bo-anh/1" },
	"/admin/(desk)/video/page": { who: SHELF_KEEPERS, path: "/admin/video" },
	"/admin/(desk)/video/moi/page": { who: SHELF_KEEPERS, path: "/admin/video/moi" },
	"/admin/(desk)/video/[id]/page": { who: SHELF_KEEPERS, path: "/admin/video/1" },
	"/admin/(desk)/thu-vien/page": { who: MEDIA_USERS, path: "/admin/thu-vien" },
	"/admin/(desk)/thu-vien/[id]/page": { who: MEDIA_USERS, path: "/admin/thu-vien/1" },
	"/admin/(desk)/thu-vien/goc/route": { who: MEDIA_USERS, path: "/admin/thu-vien/goc?so=1", isFile: true },
	"/admin/(desk)/thu-vien/thay/route": {
		...{ who: EDITORS, path: "/admin/thu-vien/thay?so=1&ban=1&loai=anh&ten=a.jpg", takesForm: true },
	},
	"/admin/(desk)/thu-vien/tim/route": { who: MEDIA_USERS, path: "/admin/thu-vien/tim?q=", isFile: true },
	"/admin/(desk)/tai-khoan/page": { who: ["quan_tri"], path: "/admin/tai-khoan" },
	"/admin/(desk)/tai-khoan/[id]/page": { who: ["quan_tri"], path: "/admin/tai-khoan/1" },
	"/admin/(desk)/tai-khoan/moi/page": { who: ["quan_tri"], path: "/admin/tai-khoan/moi" },
	"/admin/(desk)/ban-doc/page": { who: ["truong_bbt", "quan_tri"], path: "/admin/ban-doc" },
	"/admin/(desk)/ban-doc/tai-ve/route": {
		who: ["truong_bbt", "quan_tri"],
		path: "/admin/ban-doc/tai-ve",
		takesForm: true,
	},
	"/admin/(desk)/thu/page": { who: MODERATORS, path: "/admin/thu" },
	"/admin/(desk)/thu/[id]/page": { who: MODERATORS, path: "/admin/thu/1" },
	"/admin/(desk)/van-ban/page": { who: CLERKS, path: "/admin/van-ban" },
	"/admin/(desk)/van-ban/moi/page": { who: CLERKS, path: "/admin/van-ban/moi" },
	"/admin/(desk)/van-ban/[id]/page": { who: CLERKS, path: "/admin/van-ban/1" },
	"/admin/(desk)/van-ban/nhap/page": { who: CLERKS, path: "/admin/van-ban/nhap" },
	"/admin/(desk)/van-ban/nhap/mau/route": { who: CLERKS, path: "/admin/van-ban/nhap/mau", isFile: true },
	"/admin/(desk)/van-ban/nhap/tep/route": { who: CLERKS, path: "/admin/van-ban/nhap/tep", takesForm: true },
	"/admin/(desk)/van-ban/luu/route": { who: CLERKS, path: "/admin/van-ban/luu", takesForm: true },
	"/admin/(desk)/y-kien/cai-dat/page": { who: MODERATORS, path: "/admin/y-kien/cai-dat" },
	"/admin/(desk)/y-kien/page": { who: MODERATORS, path: "/admin/y-kien" },
	"/admin/(desk)/to-chuc/page": { who: OFFICE_KEEPERS, path: "/admin/to-chuc" },
	"/admin/(desk)/to-chuc/moi/page": { who: OFFICE_KEEPERS, path: "/admin/to-chuc/moi" },
	"/admin/(desk)/to-chuc/[id]/page": { who: OFFICE_KEEPERS, path: "/admin/to-chuc/1" },
	"/admin/(desk)/to-chuc/[id]/nguoi-moi/page": { who: OFFICE_KEEPERS, path: "/admin/to-chuc/1/nguoi-moi" },
	"/admin/(desk)/to-chuc/nguoi/[id]/page": { who: OFFICE_KEEPERS, path: "/admin/to-chuc/nguoi/1" },
	"/admin/(desk)/nhuan-but/page": { who: PAYERS, path: "/admin/nhuan-but" },
	"/admin/(desk)/nhuan-but/bai/[id]/page": { who: PAYERS, path: "/admin/nhuan-but/bai/1" },
	"/admin/(desk)/nhuan-but/quy-dinh/page": { who: PAYERS, path: "/admin/nhuan-but/quy-dinh" },
	"/admin/(desk)/nhuan-but/tai-ve/route": {
		...{ who: PAYERS, path: "/admin/nhuan-but/tai-ve?thang=2026-10&bang=dong&loai=csv", isFile: true },
	},
	"/admin/(paper)/nhuan-but/[thang]/in/page": { who: PAYERS, path: "/admin/nhuan-but/2026-10/in" },
	"/admin/(desk)/trang-nhat/page": { who: DESK, path: "/admin/trang-nhat" },
	"/admin/(desk)/trang-nhat/[slug]/page": { who: DESK, path: "/admin/trang-nhat/xay-dung-dang" },
	"/admin/(desk)/thong-bao/page": { who: "staff", path: "/admin/thong-bao" },
	"/admin/(desk)/giu-bai/route": { who: "staff", path: "/admin/giu-bai", takesForm: true },
	"/admin/(desk)/phien/route": { who: "staff", path: "/admin/phien", takesForm: true },
	"/admin/(desk)/roi-bai/route": { who: "staff", path: "/admin/roi-bai", takesForm: true },
	"/admin/dang-nhap/page": { who: "anyone", path: "/admin/dang-nhap" },
	"/admin/dang-nhap/don-vi/route": { who: "anyone", path: "/admin/dang-nhap/don-vi", says: 404 },
	"/admin/dang-nhap/don-vi/tro-lai/route": { who: "anyone", path: "/admin/dang-nhap/don-vi/tro-lai", says: 404 },
	"/admin/hai-lop/page": { who: "enrolment", path: "/admin/hai-lop" },
	"/admin/moi/[code]/page": { who: "anyone", path: "/admin/moi/khong-co" },
	"/admin/xac-nhan/page": { who: "second-factor", path: "/admin/xac-nhan" },
	// next-auth's own: it looks at sessions itself.
	"/api/auth/[...nextauth]/route": { who: "anyone", path: "/api/auth/csrf" },
};
