import type { Metadata } from "next";
import { AuthorView, toAuthorMetadata } from "../../../../features/authors/author-view.tsx";

interface AuthorPageProps {
	params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: AuthorPageProps): Promise<Metadata> {
	return toAuthorMetadata({ slug: (await params).slug, page: 1 });
}

export default async function AuthorPage({ params }: AuthorPageProps) {
	return <AuthorView slug={(await params).slug} page={1} />;
}
