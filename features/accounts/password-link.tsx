import { OneTimeText } from "../../components/admin/one-time-text.client.tsx";

interface PasswordLinkProps {
	id: string;
	href: string;
	/** "23/11/2026 08:30" */
	until: string;
}

/** The link with which somebody sets a password, shown once. */
export function PasswordLink({ id, href, until }: PasswordLinkProps) {
	const hint = `Chỉ hiện lần này. Dùng được một lần, trước ${until}. Hãy trao tận tay hoặc gửi qua kênh bạn tin được.`;
	return <OneTimeText id={id} label="Liên kết đặt mật khẩu" hint={hint} text={href} />;
}
