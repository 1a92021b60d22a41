import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { createUser, inviteUser, type NewUser } from "../features/accounts/create-user.ts";
import { formatDayAndTime } from "../lib/dates.ts";
import { adminOrigin } from "../lib/env.ts";
import { withDatabase } from "./with-database.ts";

export const usage =
	'user create --email <địa chỉ> --name "<họ tên>" --role <vai trò> [--role …] [--password-stdin]\n' +
	"                          lập tài khoản; không có --password-stdin thì in liên kết đặt mật khẩu, dùng một lần";

async function readPassword(): Promise<string> {
	return (await text(process.stdin)).replace(/\r?\n$/, "");
}

async function create(values: NewUser, hasPassword: boolean): Promise<void> {
	const actor = systemActor("cli");
	if (hasPassword) {
		const password = await readPassword();
		await withDatabase(() => createUser(actor, values, password));
		console.log(`Đã lập tài khoản ${values.email}. Đăng nhập tại ${adminOrigin()}/admin`);
		return;
	}
	const { code, expiresAt } = await withDatabase(() => inviteUser(actor, values));
	console.log(`Đã lập tài khoản ${values.email}.`);
	console.log(`Mở liên kết này để đặt mật khẩu, trước ${formatDayAndTime(expiresAt)}, chỉ dùng được một lần:`);
	console.log(`${adminOrigin()}/admin/moi/${code}`);
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const word = { type: "string" as const };
	const options = {
		...{ email: word, name: word, "password-stdin": { type: "boolean" as const, default: false } },
		role: { ...word, multiple: true as const },
	};
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const { email, name, role } = values;
	if (positionals[0] !== "create" || positionals.length !== 1 || !email || !name || !role) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	await create({ email, name, roles: role }, values["password-stdin"]);
	return 0;
}
