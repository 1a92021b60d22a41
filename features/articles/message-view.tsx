import type { ReactNode } from "react";
import { SearchForm } from "../../components/layout/search-form.tsx";
import { REQUEST_ID_TOKEN } from "../../lib/page-record.ts";
import { SiteFrame } from "../site/site-frame.tsx";
import { LatestStories } from "./latest-stories.tsx";

interface MessageViewProps {
	title: string;
	children: ReactNode;
}

/** A page that has no text of its own to show: what happened, a search, the latest news, and the request's id. */
export function MessageView({ title, children }: MessageViewProps) {
	return (
		<SiteFrame>
			<div className="grid max-w-160 gap-10 py-6">
				<div className="grid gap-4">
					<h1 className="font-serif text-2xl font-extrabold">{title}</h1>
					<p className="text-base text-ink-soft">{children}</p>
					<SearchForm label="Tìm bài" id="tim-o-trang-nay" />
					<p>
						<a href="/" className="inline-flex min-h-11 items-center text-link underline">
							Về trang chủ
						</a>
					</p>
				</div>
				<LatestStories />
				<p className="text-xs text-ink-soft">Mã yêu cầu: {REQUEST_ID_TOKEN}</p>
			</div>
		</SiteFrame>
	);
}
