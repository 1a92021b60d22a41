import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { beginMaintenance, endMaintenance } from "../../../../../features/maintenance/switch-maintenance.ts";

export const dynamic = "force-dynamic";

const back = (fault = "") => {
	const location = `/admin/bao-tri${fault === "" ? "" : `?${new URLSearchParams({ loi: fault })}`}`;
	return new Response(null, { status: 303, headers: { location } });
};

/** Not an action: it is what is still taken while writing is paused. */
export const POST = defineRoute(
	{
		access: { can: "settings.change" },
		schema: z.object({
			isOn: z.enum(["1", "0"]),
			hours: z.coerce.number().default(1),
			reason: z.string().max(1000).default(""),
		}),
		refuse: (_reason, _fields, message) => back(message || "Hãy xem lại số giờ và lý do."),
	},
	async ({ actor }, { isOn, ...pause }) => {
		if (isOn === "1") await beginMaintenance(actor, pause);
		else await endMaintenance(actor);
		return back();
	},
);
