import type { Metadata } from "next";
import { TagView, toTagMetadata } from "../../../../features/tags/tag-view.tsx";

interface TagPageProps {
	params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: TagPageProps): Promise<Metadata> {
	return toTagMetadata({ slug: (await params).slug, page: 1 });
}

export default async function TagPage({ params }: TagPageProps) {
	return <TagView slug={(await params).slug} page={1} />;
}
