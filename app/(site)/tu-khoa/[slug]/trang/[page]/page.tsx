import type { Metadata } from "next";
import { toTagPath } from "../../../../../../features/tags/tag.ts";
import { TagView, toTagMetadata } from "../../../../../../features/tags/tag-view.tsx";
import { recordRedirect } from "../../../../../../lib/page-record.ts";

interface TagPageProps {
	params: Promise<{ slug: string; page: string }>;
}

async function readAddress({ params }: TagPageProps) {
	const { slug, page } = await params;
	return { slug, page: Number(page) };
}

export async function generateMetadata(props: TagPageProps): Promise<Metadata> {
	return toTagMetadata(await readAddress(props));
}

export default async function TagPage(props: TagPageProps) {
	const address = await readAddress(props);
	if (address.page === 1) {
		recordRedirect(toTagPath(address));
		return null;
	}
	return <TagView {...address} />;
}
