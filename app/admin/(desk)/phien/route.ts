import * as z from "zod";
import { defineRoute } from "../../../../features/accounts/define-route.ts";

export const dynamic = "force-dynamic";

const yes = () => new Response(null, { status: 200 });

/** A sheet asks before it saves whether its writer is still signed in; 401 when not. */
export const POST = defineRoute({ access: { step: "done" }, schema: z.object({}), refuse: yes }, async () => yes());
