import { Refusal } from "../../components/admin/refusal.tsx";

export default function Forbidden() {
	return (
		<main className="px-4 lg:px-8">
			<Refusal
				title="Bạn không có quyền xem mục này"
				text="Tài khoản của bạn chưa được giao việc này. Nếu cần, hãy đề nghị người quản trị hệ thống giao thêm vai trò."
				link={{ href: "/admin", label: "Về bàn làm việc" }}
			/>
		</main>
	);
}
