import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { systemActor } from "../features/accounts/actor.ts";
import { createUser, inviteUser, type NewUser } from "../features/accounts/create-user.ts";
import { adminOrigin } from "../lib/env.ts";
import { toRoleTexts } from "./role-words.ts";
import { listUsers, toLinkWords, USER_VERBS, type UserVerbValues } from "./user-verbs.ts";
import { withDatabase, withDatabaseToRead } from "./with-database.ts";

export const usage =
	'user create --email <địa chỉ> --name "<họ tên>" --role <vai trò> [--role …] [--password-stdin]\n' +
	"                          lập tài khoản; không có --password-stdin thì in liên kết đặt mật khẩu, dùng một lần\n" +
	"                          vai trò trong một chuyên mục: --role phong_vien:<địa chỉ chuyên mục>\n" +
	"  user list               xem mọi tài khoản\n" +
	"  user roles <e-mail> --role <vai trò> [--role …]\n" +
	"                          giao vai trò, thay cho các vai trò cũ\n" +
	'  user disable <e-mail> [--reason "…"]            khóa tài khoản, các phiên đang mở kết thúc ngay\n' +
	"  user enable <e-mail>                            mở khóa tài khoản\n" +
	"  user invite <e-mail>                            in liên kết mới để đặt lại mật khẩu\n" +
	"  user reset-factor <e-mail>                      gỡ bảo vệ hai lớp khi người dùng mất điện thoại";

async function readPassword(): Promise<string> {
	return (await text(process.stdin)).replace(/\r?\n$/, "");
}

async function create(values: NewUser, hasPassword: boolean): Promise<string> {
	const actor = systemActor("cli");
	const password = hasPassword ? await readPassword() : null;
	return withDatabase(async () => {
		const wanted = { ...values, roles: await toRoleTexts(values.roles) };
		if (password === null) {
			return `Đã lập tài khoản ${values.email}.\n${toLinkWords(await inviteUser(actor, wanted))}`;
		}
		await createUser(actor, wanted, password);
		return `Đã lập tài khoản ${values.email}. Đăng nhập tại ${adminOrigin()}/admin`;
	});
}

type Values = UserVerbValues & { email?: string | undefined; name?: string | undefined; "password-stdin": boolean };

/** @returns what to say, null when it was called wrongly. */
async function runVerb(positionals: readonly string[], values: Values): Promise<string | null> {
	const [name = "", address, ...more] = positionals;
	if (more.length > 0) return null;
	if (address !== undefined) {
		const verb = Object.hasOwn(USER_VERBS, name) ? USER_VERBS[name] : undefined;
		return verb ? withDatabase(() => verb(address, values)) : null;
	}
	if (name === "list") return withDatabaseToRead(listUsers);
	const { email, name: fullName, role } = values;
	if (name !== "create" || !email || !fullName || !role) return null;
	return create({ email, name: fullName, roles: role }, values["password-stdin"]);
}

/** @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
	const word = { type: "string" as const };
	const options = {
		...{ email: word, name: word, reason: word, "password-stdin": { type: "boolean" as const, default: false } },
		role: { ...word, multiple: true as const },
	};
	const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
	const said = await runVerb(positionals, values);
	if (said === null) {
		console.error(`Cách dùng: npm run portal -- ${usage}`);
		return 1;
	}
	console.log(said);
	return 0;
}
