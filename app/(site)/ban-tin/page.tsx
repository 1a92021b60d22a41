import type { Metadata } from "next";
import { SubscriptionPageView } from "../../../features/digests/subscription-page-view.tsx";
import { takeSubscriptionPage } from "../../../features/digests/subscription-reply.ts";
import { toPageMetadata } from "../../../features/site/page-metadata.ts";
import { recordStatus } from "../../../lib/page-record.ts";

export function generateMetadata(): Promise<Metadata> {
	const state = takeSubscriptionPage();
	const title = state?.shows === "subscription-message" ? state.title : "Bản tin qua thư";
	return toPageMetadata({ title, path: null });
}

/** Shows what the gate's endpoint made of a form or a link of a mail; without it there is nothing here. */
export default function DigestPage() {
	const state = takeSubscriptionPage();
	if (state) return <SubscriptionPageView state={state} />;
	recordStatus(404);
	return null;
}
