import { requireOwnOrigin } from "./define-action.ts";
import { endOwnSession } from "./next-auth.ts";

const SEE_OTHER = 303;

/** Signs out whoever asks from a page of the editorial area, however far they had come. */
export async function answerSignOut(): Promise<Response> {
	await requireOwnOrigin();
	await endOwnSession();
	return new Response(null, { status: SEE_OTHER, headers: { location: "/admin/dang-nhap" } });
}
