interface RefusalProps {
	title: string;
	text: string;
	/** Where to go instead. */
	link: { href: string; label: string };
}

/** A screen that somebody may not see, or that is not there. */
export function Refusal({ title, text, link }: RefusalProps) {
	return (
		<section className="grid max-w-150 gap-3 py-6">
			<h1 className="text-xl font-bold">{title}</h1>
			<p>{text}</p>
			<p>
				<a href={link.href} className="inline-flex min-h-11 items-center text-link underline">
					{link.label}
				</a>
			</p>
		</section>
	);
}

const HOME = { href: "/admin", label: "Về bàn làm việc" };

/** There is nothing at the address. */
export function MissingRefusal() {
	return <Refusal title="Không có mục này" text="Địa chỉ đã đổi, hoặc việc này đã được xóa." link={HOME} />;
}

/** Somebody else may see it. */
export function ForbiddenRefusal() {
	return (
		<Refusal
			title="Bạn không có quyền xem mục này"
			text="Tài khoản của bạn chưa được giao việc này. Nếu cần, hãy đề nghị người quản trị hệ thống giao thêm vai trò."
			link={HOME}
		/>
	);
}
