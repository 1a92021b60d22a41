import { ClickToPlay } from "./click-to-play.ts";
import { CopyLink } from "./copy-link.ts";
import { keepReadingEasily } from "./easy-reading.ts";
import { PhotoViewer } from "./photo-viewer.ts";
import { PlayRecording } from "./play-recording.ts";
import { PrintPage } from "./print-page.ts";
import { ReadAloud } from "./read-aloud.ts";
import { ReportError } from "./report-error.ts";
import { SearchSuggestions } from "./search-suggestions.ts";
import { restoreTextSize, TextSize } from "./text-size.ts";
import { ViewCounter } from "./view-counter.ts";
import { WeatherChoice } from "./weather-choice.ts";

/** An element is given its script when its tag is met, without what stands in it, unless the whole page is there. */
function defineElements(): void {
	customElements.define("view-counter", ViewCounter);
	customElements.define("copy-link", CopyLink);
	customElements.define("text-size", TextSize);
	customElements.define("print-page", PrintPage);
	customElements.define("read-aloud", ReadAloud);
	customElements.define("report-error", ReportError);
	customElements.define("play-recording", PlayRecording);
	customElements.define("photo-viewer", PhotoViewer);
	customElements.define("click-to-play", ClickToPlay);
	customElements.define("search-suggestions", SearchSuggestions);
	customElements.define("weather-choice", WeatherChoice);
}

restoreTextSize();
keepReadingEasily();
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", defineElements);
else defineElements();
