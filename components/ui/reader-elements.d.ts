import "react";

type Markup = React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement>;

declare module "react" {
	// biome-ignore lint/style/noNamespace: React looks for its elements there.
	namespace JSX {
		/** The custom elements of `reader/`. */
		interface IntrinsicElements {
			"click-to-play": Markup & { "data-video": string; "data-title": string };
			"copy-link": Markup & { "data-href": string };
			"live-updates": Markup & { "data-article": number; "data-change": number; "data-href": string };
			"photo-viewer": Markup;
			"play-recording": Markup;
			"print-page": Markup;
			"read-aloud": Markup;
			"report-error": Markup;
			"search-suggestions": Markup;
			"text-size": Markup;
			"view-counter": Markup & { "data-article": number; "data-grouped"?: "" | undefined };
			"work-solver": Markup & { "data-task": string };
		}
	}
}
