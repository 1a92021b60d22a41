import "react";

declare module "react" {
	// biome-ignore lint/style/noNamespace: React looks for its elements there.
	namespace JSX {
		interface IntrinsicElements {
			/** See `reader/view-counter.ts`. */
			"view-counter": HTMLAttributes<HTMLElement> & { "data-article": number; "data-grouped"?: "" | undefined };
		}
	}
}
