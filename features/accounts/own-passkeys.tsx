import { formatDay, formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "./form-state.ts";
import { OwnActionForm } from "./own-action-form.client.tsx";
import type { OwnPasskey } from "./own-factors.ts";
import { OwnRow, OwnSection } from "./own-section.tsx";
import { PasskeyForm } from "./passkey-form.client.tsx";

const NOTE =
	"Còn gọi là passkey: đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của thiết bị, không cần mật khẩu. Nên có khóa trên hai thiết bị.";

interface OwnPasskeysProps {
	passkeys: readonly OwnPasskey[];
	suggestedName: string;
	offer: FormAction;
	add: FormAction;
	remove: FormAction;
}

function PasskeyLine({ passkey, remove }: { passkey: OwnPasskey; remove: FormAction }) {
	const { credentialId, name, createdAt, lastUsedAt } = passkey;
	const used = lastUsedAt ? `dùng lần cuối ${formatDayAndTime(lastUsedAt)}` : "chưa dùng lần nào";
	return (
		<OwnRow title={name} state={`Thêm ngày ${formatDay(createdAt)}, ${used}`}>
			<OwnActionForm action={remove} id={`xac-minh-${credentialId}`} fields={{ credentialId }}>
				Gỡ<span className="sr-only"> khóa {name}</span>
			</OwnActionForm>
		</OwnRow>
	);
}

/** The own passkeys, and a new one. */
export function OwnPasskeys({ passkeys, suggestedName, offer, add, remove }: OwnPasskeysProps) {
	return (
		<OwnSection id="khoa-truy-cap" title="Khóa truy cập" note={NOTE}>
			{passkeys.length === 0 && <p>Bạn chưa có khóa nào. Đặt tên cho khóa đầu tiên rồi bấm “Thêm khóa truy cập”.</p>}
			{passkeys.length > 0 && (
				<div className="grid gap-3">
					{passkeys.map((passkey) => (
						<PasskeyLine key={passkey.credentialId} passkey={passkey} remove={remove} />
					))}
				</div>
			)}
			<div className={passkeys.length > 0 ? "border-t border-line pt-4" : ""}>
				<PasskeyForm offer={offer} add={add} suggestedName={suggestedName} />
			</div>
		</OwnSection>
	);
}
