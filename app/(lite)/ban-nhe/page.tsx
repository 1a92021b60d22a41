import type { Metadata } from "next";
import { listLatestHeadlines } from "../../../features/articles/queries.ts";
import { LitePage, toLiteMetadata } from "../../../features/lite/lite-page.tsx";
import { LiteStories } from "../../../features/lite/lite-stories.tsx";

const STORIES = 30;

export function generateMetadata(): Promise<Metadata> {
	return toLiteMetadata("Tin mới, bản nhẹ", "/");
}

export default async function LiteHomePage() {
	return (
		<LitePage fullPath="/">
			<h1>Tin mới</h1>
			<LiteStories articles={await listLatestHeadlines(STORIES)} />
		</LitePage>
	);
}
