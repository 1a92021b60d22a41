import { formatDayAndTime } from "../../lib/dates.ts";
import type { FormAction } from "./form-state.ts";
import { OwnActionForm } from "./own-action-form.client.tsx";
import { toBrowserName } from "./own-browser.ts";
import { OwnRow, OwnSection } from "./own-section.tsx";
import type { OwnSession } from "./session.ts";

function SessionLine({ session, end }: { session: OwnSession; end: FormAction }) {
	const { id, address, userAgent, lastSeenAt, createdAt, isCurrent } = session;
	const browser = toBrowserName(userAgent);
	const place = address === "" ? "" : `, địa chỉ mạng ${address}`;
	const state = `Dùng lần cuối ${formatDayAndTime(lastSeenAt)}, mở lúc ${formatDayAndTime(createdAt)}${place}`;
	return (
		<OwnRow title={isCurrent ? `${browser} – phiên này` : browser} state={state}>
			{!isCurrent && (
				<OwnActionForm action={end} id={`xac-minh-${id.slice(0, 8)}`} fields={{ sessionId: id }}>
					Kết thúc<span className="sr-only"> phiên {browser}</span>
				</OwnActionForm>
			)}
		</OwnRow>
	);
}

interface OwnSessionsProps {
	sessions: readonly OwnSession[];
	end: FormAction;
	endOthers: FormAction;
}

/** Where the account is signed in just now. */
export function OwnSessions({ sessions, end, endOthers }: OwnSessionsProps) {
	const note = "Thấy một nơi không phải của bạn? Hãy kết thúc phiên đó rồi đổi mật khẩu.";
	return (
		<OwnSection id="phien" title="Phiên đang mở" note={note}>
			<div className="grid gap-3">
				{sessions.map((session) => (
					<SessionLine key={session.id} session={session} end={end} />
				))}
			</div>
			{sessions.length > 1 && (
				<OwnActionForm action={endOthers} id="xac-minh-phien-khac" kind="danger">
					Kết thúc mọi phiên khác
				</OwnActionForm>
			)}
		</OwnSection>
	);
}
