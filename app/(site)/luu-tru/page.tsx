import { ArchiveView, toArchiveMetadata } from "../../../features/archive/archive-view.tsx";

export const generateMetadata = toArchiveMetadata;

export default function ArchivePage() {
	return <ArchiveView />;
}
