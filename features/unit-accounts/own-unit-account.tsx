import { FormMessage } from "../../components/admin/form-message.tsx";
import { db } from "../../db/client.ts";
import { getIdentityOfUser } from "../../db/queries/account-identities.ts";
import { formatDay, formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "../accounts/form-state.ts";
import { OwnActionForm } from "../accounts/own-action-form.client.tsx";
import { OwnRow, OwnSection, OwnState } from "../accounts/own-section.tsx";
import type { Staff } from "../accounts/session.ts";
import { getUnitProvider, toUnitSentence } from "./unit-account.ts";

interface OwnUnitAccountProps {
	staff: Staff;
	/** How a way to the provider and back ended: of the page's address. */
	outcome: unknown;
	link: FormAction;
	unlink: FormAction;
}

/** The account of the unit one may sign in by; nothing where the portal knows no provider. */
export async function OwnUnitAccount({ staff, outcome, link, unlink }: OwnUnitAccountProps) {
	const provider = getUnitProvider();
	if (!provider) return null;
	const { name, issuer } = provider;
	const identity = await getIdentityOfUser(db.read, staff.actor.userId, issuer);
	const isDone = outcome === "xong" && identity !== null;
	const message = isDone ? "Đã liên kết." : toUnitSentence(outcome, name);
	const used = identity?.lastUsedAt ? `dùng lần cuối ${formatDayAndTime(identity.lastUsedAt)}` : "chưa dùng lần nào";
	const words = identity ? `Liên kết từ ${formatDay(identity.createdAt)}, ${used}` : "Chưa liên kết";
	const note = `Liên kết rồi thì đăng nhập được bằng tài khoản ${name} thay cho mật khẩu. Lớp bảo vệ thứ hai vẫn được hỏi.`;
	return (
		<OwnSection id="tai-khoan-don-vi" title={`Tài khoản ${name}`} note={note}>
			{message !== "" && <FormMessage message={message} isDone={isDone} />}
			<OwnRow
				title={identity?.label || `Tài khoản ${name}`}
				state={<OwnState look={identity ? "good" : "idle"}>{words}</OwnState>}
			>
				{identity ? (
					<OwnActionForm action={unlink} id="xac-minh-bo-lien-ket">
						Bỏ liên kết<span className="sr-only"> tài khoản {name}</span>
					</OwnActionForm>
				) : (
					<OwnActionForm action={link} id="xac-minh-lien-ket">
						Liên kết tài khoản {name}
					</OwnActionForm>
				)}
			</OwnRow>
		</OwnSection>
	);
}
