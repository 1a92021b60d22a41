import { Refusal } from "../../components/admin/refusal.tsx";

export default function NotFound() {
	return (
		<main className="px-4 lg:px-8">
			<Refusal
				title="Không có mục này"
				text="Địa chỉ đã đổi, hoặc việc này đã được xóa."
				link={{ href: "/admin", label: "Về bàn làm việc" }}
			/>
		</main>
	);
}
