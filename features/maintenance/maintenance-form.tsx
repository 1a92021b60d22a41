import { StateMark } from "../../components/admin/state-mark.tsx";
import { SubmitButton } from "../../components/admin/submit-button.client.tsx";
import { TextField } from "../../components/ui/field.tsx";
import { formatDayAndTime } from "../../lib/dates.ts";
import { MAINTENANCE_SWITCH, type Maintenance, MOST_HOURS } from "./maintenance.ts";

/** Pauses all writing, or ends the pause; a plain form, since scripts cannot send anything meanwhile. */
export function MaintenanceForm({ maintenance }: { maintenance: Maintenance | null }) {
	return (
		<form action={MAINTENANCE_SWITCH} method="post" className="grid max-w-150 gap-4">
			<input type="hidden" name="isOn" value={maintenance ? "0" : "1"} />
			{maintenance ? (
				<>
					<StateMark tone="stopped">{`Đang ngừng ghi, tự mở lại lúc ${formatDayAndTime(maintenance.until)}`}</StateMark>
					{maintenance.reason !== "" && <p>Lý do: {maintenance.reason}</p>}
				</>
			) : (
				<>
					<StateMark tone="live">Đang ghi bình thường</StateMark>
					<TextField
						id="so-gio"
						name="hours"
						label="Số giờ"
						hint={`Tự mở lại khi hết giờ; nhiều nhất ${MOST_HOURS}.`}
						value="1"
						autoComplete="off"
						inputMode="numeric"
						maxLength={4}
					/>
					<TextField
						id="ly-do"
						name="reason"
						label="Lý do"
						hint="Tòa soạn thấy ở mọi màn hình."
						autoComplete="off"
						maxLength={200}
					/>
				</>
			)}
			<div>
				<SubmitButton kind={maintenance ? "primary" : "danger"}>
					{maintenance ? "Cho ghi lại ngay" : "Ngừng ghi"}
				</SubmitButton>
			</div>
		</form>
	);
}
