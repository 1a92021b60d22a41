import { MostReadView, toMostReadMetadata } from "../../../features/most-read/most-read-view.tsx";

export const generateMetadata = toMostReadMetadata;

export default function MostReadPage() {
	return <MostReadView />;
}
