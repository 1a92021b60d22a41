import type { Metadata } from "next";
import { toAuthorPath } from "../../../../../../features/authors/author.ts";
import { AuthorView, toAuthorMetadata } from "../../../../../../features/authors/author-view.tsx";
import { recordRedirect } from "../../../../../../lib/page-record.ts";

interface AuthorPageProps {
	params: Promise<{ slug: string; page: string }>;
}

async function readAddress({ params }: AuthorPageProps) {
	const { slug, page } = await params;
	return { slug, page: Number(page) };
}

export async function generateMetadata(props: AuthorPageProps): Promise<Metadata> {
	return toAuthorMetadata(await readAddress(props));
}

export default async function AuthorPage(props: AuthorPageProps) {
	const address = await readAddress(props);
	if (address.page === 1) {
		recordRedirect(toAuthorPath(address));
		return null;
	}
	return <AuthorView {...address} />;
}
