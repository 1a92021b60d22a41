import { countBannerClick } from "../../../../features/widgets/count-banner-click.ts";
import { recordUncacheable } from "../../../../lib/page-record.ts";

export const dynamic = "force-dynamic";

/** Leads to a banner's stored address, and to no other. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
	recordUncacheable();
	const { id } = await params;
	const href = /^\d{1,9}$/.test(id) ? await countBannerClick(Number(id)) : null;
	if (!href)
		return new Response("Không có liên kết này.", {
			status: 404,
			headers: { "content-type": "text/plain; charset=utf-8" },
		});
	return new Response(null, { status: 302, headers: { location: href } });
}
