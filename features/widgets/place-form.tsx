import { WEATHER_PATH } from "./weather-words.ts";
import type { PlaceRegion } from "./widget.ts";

interface PlaceFormProps {
	/** Two forms on one page must not share an id. */
	id: string;
	regions: readonly PlaceRegion[];
	/** Slug of the place that is shown. */
	chosen: string;
}

/** "Chọn thành phố", as a plain form. */
export function PlaceForm({ id, regions, chosen }: PlaceFormProps) {
	return (
		<form action={WEATHER_PATH} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
			<label htmlFor={id} className="w-full text-xs text-ink-soft">
				Chọn thành phố
			</label>
			<select
				id={id}
				name="noi"
				defaultValue={chosen}
				className="min-h-11 min-w-0 flex-1 border border-ink-soft bg-paper px-2"
			>
				{regions.map(({ name, places }) => (
					<optgroup key={name} label={name}>
						{places.map((place) => (
							<option key={place.slug} value={place.slug}>
								{place.name}
							</option>
						))}
					</optgroup>
				))}
			</select>
			<button
				type="submit"
				className="min-h-11 border border-ink px-4 font-semibold whitespace-nowrap hover:border-link hover:text-link"
			>
				Xem
			</button>
		</form>
	);
}
