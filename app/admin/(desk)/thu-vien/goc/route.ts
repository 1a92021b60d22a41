import { readFile } from "node:fs/promises";
import * as z from "zod";
import { defineRoute } from "../../../../../features/accounts/define-route.ts";
import { getLibraryDetails } from "../../../../../features/media/library-item.ts";
import { findOriginal } from "../../../../../features/media/media-originals.ts";
import { toAttachmentHeader, toSafeFileName } from "../../../../../lib/attachment-name.ts";
import { env } from "../../../../../lib/env.ts";

export const dynamic = "force-dynamic";

const nothing = () => new Response(null, { status: 404 });

/** A file as it was sent, byte for byte; of what was not kept so, the largest that readers get. */
export const GET = defineRoute(
	{
		access: { canSomewhere: "media.use" },
		schema: z.object({ so: z.coerce.number().int().positive() }),
		refuse: nothing,
	},
	async (_staff, { so }) => {
		const { dataDir } = env();
		const details = await getLibraryDetails(so, dataDir);
		if (!details) return nothing();
		const { item, file, picture } = details;
		const { originalHash: hash, mimeType, originalName } = item;
		const path = item.kind === "photo" ? await findOriginal(dataDir, { hash, mimeType }) : null;
		const location = file?.url ?? picture?.largestUrl;
		if (path === null) return location ? new Response(null, { status: 307, headers: { location } }) : nothing();
		const name = toSafeFileName(originalName) || "tep";
		return new Response(new Uint8Array(await readFile(path)), {
			headers: { "content-type": mimeType, "content-disposition": toAttachmentHeader(name) },
		});
	},
);
