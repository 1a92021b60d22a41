import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { inviteUser } from "../features/accounts/invite-user.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'user create --email <địa chỉ> --name "<họ tên>" [--role admin]  lập tài khoản, in mã kích hoạt dùng một lần';

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const text = { type: "string" as const };
	const options = { email: text, name: text, role: { ...text, default: "admin" } };
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const { email, name, role } = values;
	if (positionals[0] !== "create" || positionals.length !== 1 || !email || !name) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	const { code, expiresAt } = await withDatabase(() => inviteUser(systemActor("cli"), { email, name, role }));
	console.log(`Đã lập tài khoản ${email} (${role}).`);
	console.log(
		`Mã kích hoạt, dùng một lần, trước ${expiresAt.toLocaleString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" })}: ${code}`,
	);
	console.log("Hãy giữ mã này: chủ tài khoản dùng nó để đặt mật khẩu khi khu quản trị được mở.");
	return 0;
}
