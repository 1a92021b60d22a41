import { WEATHER_ICONS, type WeatherIconName } from "./weather-icons.ts";

interface WeatherIconProps {
	name: WeatherIconName;
	/** What it means, where no words beside it say so. */
	label?: string;
	className: string;
}

/** A line drawing of the weather. */
export function WeatherIcon({ name, label, className }: WeatherIconProps) {
	return (
		<svg
			role="img"
			aria-hidden={!label}
			aria-label={label}
			viewBox="0 0 24 24"
			className={`shrink-0 ${className}`}
			fill="none"
			stroke="currentColor"
			strokeWidth="1.4"
			strokeLinecap="round"
			strokeLinejoin="round"
		>
			<path d={WEATHER_ICONS[name]} />
		</svg>
	);
}
