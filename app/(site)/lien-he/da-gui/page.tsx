import type { Metadata } from "next";
import { LetterThanksView } from "../../../../features/letters/letter-thanks-view.tsx";
import { toPageMetadata } from "../../../../features/site/page-metadata.ts";

export function generateMetadata(): Promise<Metadata> {
	return toPageMetadata({ title: "Đã nhận thư", path: null });
}

export default function ContactThanksPage() {
	return <LetterThanksView article={null} />;
}
