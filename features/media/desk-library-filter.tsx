import { FilterBar, FilterInput, FilterSelect } from "../../components/admin/filter-bar.tsx";
import { isNarrowed, KIND_WORDS, LIBRARY_FIELDS, type LibraryWords, RIGHTS_NAMES } from "./library-query.ts";
import { MEDIA_KIND_NAMES } from "./media-item.ts";
import { LIBRARY_PATH } from "./media-item-path.ts";

const KINDS = Object.entries(KIND_WORDS).map(([value, kind]) => ({ value, label: MEDIA_KIND_NAMES[kind] }));
const RIGHTS = Object.entries(RIGHTS_NAMES).map(([value, label]) => ({ value, label }));

interface LibraryFilterBarProps {
	words: LibraryWords;
	uploaders: readonly { value: string; label: string }[];
}

/** Which part of the library to show. */
export function LibraryFilterBar({ words, uploaders }: LibraryFilterBarProps) {
	const field = (name: keyof LibraryWords) => ({
		...{ id: `loc-${LIBRARY_FIELDS[name]}`, name: LIBRARY_FIELDS[name], value: words[name] },
	});
	return (
		<FilterBar action={LIBRARY_PATH} label="Lọc thư viện" isActive={isNarrowed(words)}>
			<FilterInput {...field("text")} type="search" label="Chú thích, nguồn, tên tệp" />
			<FilterSelect {...field("kind")} label="Loại" options={KINDS} anyLabel="Mọi loại" />
			<FilterSelect {...field("uploader")} label="Người tải lên" options={uploaders} anyLabel="Mọi người" />
			<FilterInput {...field("from")} type="date" label="Từ ngày" />
			<FilterInput {...field("to")} type="date" label="Đến ngày" />
			<FilterSelect {...field("rights")} label="Quyền sử dụng" options={RIGHTS} anyLabel="Bất kỳ" />
		</FilterBar>
	);
}

/** Says how many items may soon not be shown any more; nothing when there are none. */
export function RightsWarning({ count }: { count: number }) {
	if (count === 0) return null;
	return (
		<p className="border-s-4 border-danger ps-3">
			{count} mục đã hết hoặc sắp hết quyền sử dụng.{" "}
			<a href={`${LIBRARY_PATH}?${LIBRARY_FIELDS.rights}=sap-het`} className="font-semibold text-link">
				Xem các mục này
			</a>
		</p>
	);
}
