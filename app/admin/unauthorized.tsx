import { Refusal } from "../../components/admin/refusal.tsx";

export default function Unauthorized() {
	return (
		<main className="px-4 lg:px-8">
			<Refusal
				title="Phiên làm việc đã kết thúc"
				text="Hãy đăng nhập lại để làm tiếp."
				link={{ href: "/admin/dang-nhap", label: "Đăng nhập" }}
			/>
		</main>
	);
}
