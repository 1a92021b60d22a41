import { FilterBar, FilterInput, FilterSelect } from "../../components/admin/filter-bar.tsx";
import { ARTICLE_STATES } from "../../db/queries/article-words.ts";
import { toDayKey } from "../../lib/dates.ts";
import { ANY_DAY, type DeskQuery } from "./desk-listing.ts";
import { DESK_PATH, toDeskWords } from "./desk-query.ts";
import { STATE_NAMES } from "./workflow.ts";

type Options = readonly { value: string; label: string }[];

interface DeskFiltersProps {
	query: DeskQuery;
	sections: readonly { slug: string; label: string }[];
	/** Who signs articles, by slug. */
	authors: Options;
	/** Who has accounts, by number; empty for whoever sees their own alone. */
	people: Options;
}

const STATES = ARTICLE_STATES.map((state) => ({ value: state, label: STATE_NAMES[state] }));
const DAY_MS = 86_400_000;

function DateFields({ dates }: { dates: NonNullable<DeskQuery["dates"]> }) {
	const { of, since, until } = dates;
	return (
		<>
			<FilterInput id="loc-tu" name="tu" type="date" label="Từ ngày" value={since ? toDayKey(since) : ""} />
			<FilterInput
				id="loc-den"
				name="den"
				type="date"
				label="Đến ngày"
				value={until ? toDayKey(new Date(until.getTime() - DAY_MS)) : ""}
			/>
			<FilterSelect
				id="loc-theo"
				name="theo"
				label="Ngày tính theo"
				value={of === "published" ? "dang" : ""}
				anyLabel="Lần sửa cuối"
				options={[{ value: "dang", label: "Ngày xuất bản" }]}
			/>
		</>
	);
}

const SORTS = [
	{ value: "dang", label: "Xuất bản mới nhất" },
	{ value: "tieu-de", label: "Tiêu đề A–Z" },
];

const toSortValue = ({ sort }: DeskQuery) => (sort === "published" ? "dang" : sort === "title" ? "tieu-de" : "");

/** What the list is narrowed to; it stands in the address, so it can be kept and sent on. */
export function DeskFilters({ query, sections, authors, people }: DeskFiltersProps) {
	const { state, section, isOwn, text = "", author, owner, dates = ANY_DAY } = query;
	const places = sections.map(({ slug, label }) => ({ value: slug, label }));
	return (
		<FilterBar action={DESK_PATH} label="Lọc bài viết" isActive={toDeskWords(query).size > 0}>
			<FilterInput id="loc-q" name="q" type="search" label="Tìm trong bài" value={text} />
			<FilterSelect
				{...{ id: "loc-trang-thai", name: "trang-thai", label: "Trạng thái", anyLabel: "Tất cả" }}
				value={state ?? ""}
				options={STATES}
			/>
			<FilterSelect
				{...{ id: "loc-chuyen-muc", name: "chuyen-muc", label: "Chuyên mục", anyLabel: "Tất cả" }}
				value={section ?? ""}
				options={places}
			/>
			<FilterSelect
				{...{ id: "loc-tac-gia", name: "tac-gia", label: "Tác giả ký tên", anyLabel: "Tất cả" }}
				value={author ?? ""}
				options={authors}
			/>
			{people.length > 0 && (
				<FilterSelect
					{...{ id: "loc-nguoi-viet", name: "nguoi-viet", label: "Người viết", anyLabel: "Tất cả" }}
					value={owner ? String(owner) : ""}
					options={people}
				/>
			)}
			<DateFields dates={dates} />
			<FilterSelect
				{...{ id: "loc-xep", name: "xep", label: "Xếp theo", anyLabel: "Sửa gần nhất" }}
				value={toSortValue(query)}
				options={SORTS}
			/>
			<label className="flex min-h-11 items-center gap-2 lg:min-h-9">
				<input type="checkbox" name="cua-toi" value="1" defaultChecked={isOwn} className="size-5 accent-link" />
				Chỉ bài của tôi
			</label>
		</FilterBar>
	);
}
